// Every rule of axe.
async () => {
  const { violations } = await window.axe.run({ resultTypes: ["violations"], preload: { assets: ["media"] } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
}

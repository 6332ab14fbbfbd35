import { useEffect, useState } from "preact/hooks";
import type { Filter, Option } from "./model";

interface Props {
  filters: Filter[];
  folder: string | null;
  folderLabel: string;
  choose: (id: string, value: string) => void;
}

export function Filters({ filters, folder, folderLabel, choose }: Props) {
  return (
    <>
      {filters.map((filter) => (
        <label key={filter.id} class={`filter filter-${filter.id}`}>
          <span>{filter.label}</span>
          <Choice filter={filter} choose={(value) => choose(filter.id, value)} />
        </label>
      ))}
      {folder === null ? null : <Folder folder={folder} label={folderLabel} choose={(value) => choose("folder", value)} />}
    </>
  );
}

function Choice({ filter, choose }: { filter: Filter; choose: (value: string) => void }) {
  const groups = new Map<string, Option[]>();
  for (const option of filter.options) {
    const name = option.group ?? "";
    groups.set(name, [...(groups.get(name) ?? []), option]);
  }
  const shown = (option: Option) => (
    <option key={option.value} value={option.value} selected={option.value === filter.value}>
      {option.label}
    </option>
  );
  return (
    <select value={filter.value} disabled={filter.options.length < 2} onChange={(event) => choose(event.currentTarget.value)}>
      {[...groups].map(([name, options]) =>
        name ? (
          <optgroup key={name} label={name}>
            {options.map(shown)}
          </optgroup>
        ) : (
          options.map(shown)
        ),
      )}
    </select>
  );
}

function Folder({ folder, label, choose }: { folder: string; label: string; choose: (value: string) => void }) {
  const [value, setValue] = useState(folder);
  useEffect(() => setValue(folder), [folder]);
  return (
    <label class="filter filter-folder">
      <span>{label}</span>
      <input
        type="text"
        value={value}
        onInput={(event) => setValue(event.currentTarget.value)}
        onChange={(event) => choose(event.currentTarget.value)}
      />
    </label>
  );
}

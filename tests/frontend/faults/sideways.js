// Nothing is to be looked for beside the window.
() => (document.scrollingElement.scrollWidth > innerWidth ? [`scrolls sideways: ${document.scrollingElement.scrollWidth} of ${innerWidth}`] : [])

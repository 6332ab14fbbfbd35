"""The store's migrations, run by `ias_widgets.store.upgrading`."""

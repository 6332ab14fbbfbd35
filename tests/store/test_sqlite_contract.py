from .contract import StoreContract


class TestSqlite(StoreContract):
    """The default store keeps the contract; ``open_store`` comes from conftest."""

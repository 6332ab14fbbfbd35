"""The default store keeps the contract; ``open_store`` comes from conftest."""

from .contract import OrderContract
from .contract_keeping import KeepingContract


class TestOrder(OrderContract):
    pass


class TestKeeping(KeepingContract):
    pass

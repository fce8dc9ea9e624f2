"""The six platforms, each a class that knows its paths and its markup."""

from tests.replica.platforms.liferay import Liferay
from tests.replica.platforms.nukeviet import NukeViet
from tests.replica.platforms.platform_c import PlatformC
from tests.replica.platforms.portal import Portal
from tests.replica.platforms.thanhpho import Thanhpho
from tests.replica.platforms.wordpress import WordPress
from tests.replica.web import Site

PLATFORMS: tuple[type[Site], ...] = (PlatformC, Thanhpho, Portal, NukeViet, Liferay, WordPress)

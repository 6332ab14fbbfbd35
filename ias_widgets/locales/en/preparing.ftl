# Before a room is open: settings, what is ready, the way in, rehearsal. *Words between asterisks* are set bold.

preparing = Before you start
preparing-ready = *{ $n }* of { $of } ready
preparing-open-more = { $n ->
    [0] everything is ready
    [one] { $n } thing left; you can open all the same
   *[other] { $n } things left; you can open all the same
}
preparing-again = Try again
preparing-again-more = the room server does not answer
preparing-paper = Plan B: paper
preparing-splits = A group’s result is shown from 3 answers on. You can merge small groups once you see who has come.

## Settings

preparing-agenda = Agenda
preparing-film = Film
preparing-title = Title of the meeting
preparing-cohort = Cohort
preparing-cohort-hint = e.g. Mazowsze 2027
preparing-place = Place
preparing-date = Date
preparing-controller = Data controller
preparing-delete-on = Delete the data on
preparing-agencies = Agencies and groups
preparing-agencies-chosen = { $n ->
    [one] { $n } agency
   *[other] { $n } agencies
}, { $families ->
    [one] { $families } group
   *[other] { $families } groups
}
preparing-own = An agency of your own
preparing-own-name = Name
preparing-own-family = Group
preparing-own-none = no group
preparing-own-add = Add
preparing-elsewhere = This room was prepared in a Jupyter notebook, and its settings are changed there.

## The way in

preparing-way-in = Way in
preparing-first-phone = For the first phone
preparing-soon = In a moment the codes and the address will be here.
preparing-qr-wifi = QR code for the Wi-Fi
preparing-qr-room = QR code for the room
preparing-wifi-first = 1. Wi-Fi
preparing-room-second = 2. Room
preparing-room-only = Room
preparing-wifi-add = Add a code for the Wi-Fi
preparing-wifi-change = Change the Wi-Fi
preparing-wifi-name = Network name
preparing-wifi-password = Password
preparing-wifi-open = no password
preparing-wifi-save = Show the code
preparing-wifi-away = Remove the code
preparing-address = Address for tablets
preparing-address-others = Other addresses of this computer
preparing-card = Network card { $card }: { $kind }
preparing-card-plain = { $kind } { $card }
preparing-kind-network = local network
preparing-kind-public = public address
preparing-kind-vpn = VPN
preparing-kind-container = container network
preparing-kind-link-local = address without a router
preparing-kind-loopback = this computer only

## Other rooms

preparing-ended = Ended rooms ({ $n })
preparing-line-rehearsal = rehearsal
preparing-line-prepared = being prepared
preparing-lead = Lead { $code }
preparing-summary = Summary
preparing-delete = Delete
preparing-delete-sure = Delete this room for good, with its answers and its record? This cannot be undone.
preparing-delete-yes = Yes, delete for good
preparing-delete-no = Keep it

## What is ready and what is not

preflight-state-no = To be mended
preflight-state-hey = Attention
preflight-state-wait = Waiting
preflight-state-ok = Ready
preflight-again = Check again
preflight-use = Use { $address }

preflight-wrong = The room did not take these settings
preflight-no-language = No language is chosen
preflight-no-language-more = Tick at least one language for the tablets, on the left.
preflight-no-agency = No agency is chosen
preflight-no-agency-more = Tick on the left who may join.
preflight-delete-past = The day to delete the data has passed
preflight-delete-past-more = Enter on the left until when the data is needed.
preflight-no-controller = No data controller
preflight-no-controller-more = The tablets will say that it has not been named yet.
preflight-controller-do = Enter the name

preflight-machine-only = The room is open on this computer only
preflight-machine-only-more = Phones will not see it. Stop the program and start: ias serve --lan
preflight-named = The room has an address of its own
preflight-named-more = Whoever opens { $door } gets in.
preflight-no-network = The computer is in no network
preflight-no-network-more = Connect it to the Wi-Fi that the phones will use, or by cable to the router.
preflight-vpn = A VPN hides the room
preflight-vpn-more = Phones will not reach { $address }. Disconnect the VPN and connect to the Wi-Fi.
preflight-vpn-or = A VPN hides the room
preflight-vpn-or-more = Phones will not reach { $address }. Disconnect the VPN, or choose the Wi-Fi.
preflight-container = This address is inside the computer
preflight-container-more = { $address } belongs to a container or a virtual machine. Connect to the Wi-Fi.
preflight-container-or = This address is inside the computer
preflight-container-or-more = { $address } belongs to a container or a virtual machine. Choose the Wi-Fi address.
preflight-link-local = The router gave the computer no address
preflight-link-local-more = Nobody will reach { $address }. Reconnect the Wi-Fi, or restart the router.
preflight-link-local-or = The router gave the computer no address
preflight-link-local-or-more = Nobody will reach { $address }. Choose the address of a network that works.
preflight-public = The room can be seen from the internet
preflight-public-more = { $address } is a public address. A router of your own is safer.
preflight-public-or = The room can be seen from the internet
preflight-public-or-more = { $address } is a public address. The local network is safer.
preflight-several = The computer is in { $n } networks
preflight-several-more = Phones are told { $address } ({ $card }). If they will be in another network, choose that.
preflight-network = The computer is in the network
preflight-network-more = Phones get in at { $door }.
preflight-network-vpn = The computer is in the network
preflight-network-vpn-more = Phones get in at { $door }. A VPN is on, too; if they do not, disconnect it.

preflight-phone = A first phone has come through
preflight-phone-more = { $when }. { $n ->
    [one] One device has seen the room.
   *[other] { $n } devices have seen the room.
}
preflight-phone-none = Waiting for a first phone
preflight-phone-both = Scan both codes on the right, the Wi-Fi first.
preflight-phone-one = Connect a phone to the same network and scan the code on the right.
preflight-phone-trap = No phone has come through yet
preflight-phone-trap-more = A hotel's network may keep devices apart. A router of your own, a hotspot, mobile data or paper will help.
preflight-phone-help = What to do

preflight-looking = Checking
preflight-looking-more = This takes a moment.
preflight-server-lost = The room server does not answer
preflight-server-lost-more = Check that the window of the program “ias serve” is open.
preflight-store = The server runs and saves
preflight-store-more = { $free } free on the disk, a write takes { $ms } ms.
preflight-store-broken = The server cannot save
preflight-store-broken-more = { $error } Free some space, or name another file: ias serve --store
preflight-store-little = There is little space on the disk
preflight-store-little-more = { $free } free. Delete what is not needed before the training.
preflight-store-slow = Saving to the disk is slow
preflight-store-slow-more = { $ms } ms. Move the room's file from a network drive or a stick to the computer's own disk.

preflight-screen = The screen is open
preflight-screen-more = { $size }, opened { $since }. Check that the projector shows it.
preflight-screen-unmeasured = The screen is open
preflight-screen-unmeasured-more = Opened { $since }. Check that the projector shows it.
preflight-screen-small = The screen is small
preflight-screen-small-more = { $size }. The last row may not be able to read it; switch to full screen (F11).
preflight-screen-none = The screen is not open yet
preflight-screen-none-more = Open it in a new window and move that to the projector.
preflight-test-picture = Test picture

preflight-film = The film is on the disk in { $n ->
    [1] one language
    [2] two languages
    [3] three languages
   *[other] { $n } languages
}
preflight-film-more = { $scenes ->
    [one] { $scenes } scene
   *[other] { $scenes } scenes
}, no internet needed.
preflight-film-draft = A draft, not yet reviewed.
preflight-film-lacks = The film lacks some of the languages chosen
preflight-film-lacks-more = Missing: { $languages }. Tablets will show the film in another language.
preflight-language-pl = Polish
preflight-language-en = English
preflight-language-uk = Ukrainian

preflight-power = Power is connected
preflight-power-more = Battery { $percent }%.
preflight-battery = Battery { $percent }%, no charger
preflight-battery-more = It lasts about { $hours ->
    [one] an hour
   *[other] { $hours } hours
}. Connect the charger.
preflight-battery-low = Battery { $percent }%, no charger
preflight-battery-low-more = It lasts { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}. Connect the charger at once.
preflight-battery-unknown = Battery { $percent }%, no charger
preflight-battery-unknown-more = Connect the charger: a training lasts longer than a battery.

preflight-rehearsal-none = There has been no rehearsal yet
preflight-rehearsal-none-more = 24 simulated people go through the whole meeting with you. Nothing of it is kept.
preflight-rehearse = Rehearse with 24
preflight-rehearsal = Rehearsed with 24 people
preflight-rehearsal-more = { $when }; the rehearsal's data is deleted.
preflight-rehearse-again = Rehearse again

preflight-when-today = Today at { $time }
preflight-when-yesterday = Yesterday at { $time }
preflight-when-on = { $day } at { $time }
preflight-minutes-ago = { $n ->
    [0] a moment ago
    [1] a minute ago
   *[other] { $n } minutes ago
}
preflight-megabytes = { $n } MB
preflight-gigabytes = { $n } GB

## Rehearsal

rehearsal = *Rehearsal: 24 simulated people, nothing will be kept.* Tablets and screen work as at the training.
rehearsal-begins = Preparing the rehearsal: { $n ->
    [one] { $n } simulated person is coming in.
   *[other] { $n } simulated people are coming in.
}
rehearsal-end = End the rehearsal
rehearsal-end-more = its data will be deleted

## Steps to follow

guide-network = When a phone cannot get in
guide-network-about = Go through them in order; after each step try with one phone.
guide-network-1 = *The same network.* Phone and computer must be in the same Wi-Fi. On the phone switch mobile data and any VPN off for a moment.
guide-network-2 = *The right address.* Type the address on the right into the phone’s browser, with the number after the colon. If the address works and the QR code does not, the code has an old address: scan it again.
guide-network-3 = *The firewall.* If the system asks whether to let the program into the network, allow it, in private networks too. Mark the Wi-Fi as private.
guide-network-4 = *Client isolation.* In hotel and guest networks, devices often cannot see one another. Ask the staff to switch that isolation off.
guide-network-5 = *A router of your own, or a hotspot.* Connect the computer and the phones to your own router; no internet is needed. A phone’s hotspot does for up to a dozen people.
guide-network-6 = *Mobile data.* A room on a server works without a common network: prepare it beforehand, following the guide “Before you start”.
guide-network-7 = *Paper.* If nothing helps, lead the meeting on paper.

guide-paper = Plan B: paper
guide-paper-about = Film and talk work without tablets, too. You count hands, and the console leads on.
guide-paper-1 = Open the room, and the screen on the projector. If the projector does not work, read the scenes aloud from the console.
guide-paper-2 = Hand out cards in the colours of the groups, and cards with the letters A–F.
guide-paper-3 = Enter in the console, on the right, how many people have no tablet.
guide-paper-4 = At a vote, ask everybody to hold up their cards *at the same moment*. Count them.
guide-paper-5 = Choose “Other actions”, enter the numbers under “Votes by show of hands” and save them. Then close the vote as usual.
guide-paper-6 = Collect answers about people’s own experience on slips in a box, without names.
guide-paper-7 = If some people have phones, let them vote there: the console adds the hands to the votes.

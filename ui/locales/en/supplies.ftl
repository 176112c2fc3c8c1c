supplies-title = Devices and products
supplies-recall = A lot is recalled
supplies-packs = Packs on the shelf
supplies-no-packs = None yet. Add the packs in use: at the chair they are chosen with one tap.
supplies-add-pack = Add a pack
supplies-for = What is it for?
supplies-role = { $role ->
    [cartridge] Cartridge
    [gel] Gel
    [numbing] Numbing cream
    [cleanser] Skin cleanser
   *[other] Other
}
supplies-name = Name on the pack
supplies-lot-label = Lot
supplies-lot = lot { $lot }
supplies-until = until { $month }
supplies-left = { $n } left
supplies-expires = Last day of use
supplies-expires-hint = For example 03/27, or 15 March 2027
supplies-opened = Opened on
supplies-counted = Pieces counted
supplies-counted-hint = One is taken off for each signed session
supplies-low = Tell me when so few are left
supplies-recalled-why = Recalled: what the notice says
supplies-recalled-hint = Leave empty if it is not recalled
supplies-recalled = Recalled
supplies-expired = Expired
supplies-put-away = Put away
supplies-put-away-done = { $name } is put away.
supplies-devices = Devices
supplies-no-devices = None yet. A device keeps the depth that its label allows.
supplies-add-device = Add a device
supplies-model = Model
supplies-serial = Serial number
supplies-label = Depth its label allows, mm
supplies-label-hint = No session goes deeper with it
supplies-label-at-most = at most { $depth } mm
supplies-no-label = no label depth recorded
supplies-service = service on { $on }
supplies-service-on = Next service
supplies-watched = { $why ->
    [recalled] { $name } is recalled. Put it away.
    [expired] { $name }: the last day was { $on }.
    [expiring] { $name }: the last day is { $on }.
    [low] { $name } is running low.
   *[service] { $name } is due for service on { $on }.
}

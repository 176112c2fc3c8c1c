areas-zone = { $zone ->
    [forehead] forehead
    [glabella] between the brows
    [temple] { $side ->
        [left] left temple
        [right] right temple
        [both] temples
       *[one] temple
    }
    [periorbital] { $side ->
        [left] left around the eye
        [right] right around the eye
        [both] around the eyes
       *[one] around the eye
    }
    [nose] nose
    [cheek] { $side ->
        [left] left cheek
        [right] right cheek
        [both] cheeks
       *[one] cheek
    }
    [chin] chin
    [nasolabial] { $side ->
        [left] left nose to mouth line
        [right] right nose to mouth line
        [both] nose to mouth lines
       *[one] nose to mouth line
    }
    [jawline] { $side ->
        [left] left jawline
        [right] right jawline
        [both] jawlines
       *[one] jawline
    }
    [upper_lip] above the lip
    [neck] neck
    [decollete] chest
    [hand] { $side ->
        [left] left hand
        [right] right hand
        [both] hands
       *[one] hand
    }
    [abdomen] abdomen
    [back] back
    [buttock] { $side ->
        [left] left buttock
        [right] right buttock
        [both] buttocks
       *[one] buttock
    }
    [thigh] { $side ->
        [left] left thigh
        [right] right thigh
        [both] thighs
       *[one] thigh
    }
    [upper_arm] { $side ->
        [left] left upper arm
        [right] right upper arm
        [both] upper arms
       *[one] upper arm
    }
    [crown] crown
    [hairline] hairline
    [mid_scalp] middle of the scalp
    [occiput] back of the head
    [side] { $side ->
        [left] left side of the scalp
        [right] right side of the scalp
        [both] side of the scalps
       *[one] side of the scalp
    }
   *[other] { $zone }
}
# 1.0, 0.25: as it is written on paper
areas-depth = { NUMBER($depth, minimumFractionDigits: 1, maximumFractionDigits: 2) }
areas-figures = { $depth } mm × { $passes }

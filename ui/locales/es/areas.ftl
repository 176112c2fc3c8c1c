areas-zone = { $zone ->
    [forehead] frente
    [glabella] entrecejo
    [temple] { $side ->
        [left] sien izquierda
        [right] sien derecha
        [both] sienes
       *[one] sien
    }
    [periorbital] { $side ->
        [left] contorno del ojo izquierdo
        [right] contorno del ojo derecho
        [both] contorno de los ojos
       *[one] contorno del ojo
    }
    [nose] nariz
    [cheek] { $side ->
        [left] mejilla izquierda
        [right] mejilla derecha
        [both] mejillas
       *[one] mejilla
    }
    [chin] mentón
    [nasolabial] { $side ->
        [left] surco nasogeniano izquierdo
        [right] surco nasogeniano derecho
        [both] surcos nasogenianos
       *[one] surco nasogeniano
    }
    [jawline] { $side ->
        [left] línea mandibular izquierda
        [right] línea mandibular derecha
        [both] líneas mandibulares
       *[one] línea mandibular
    }
    [upper_lip] sobre el labio
    [neck] cuello
    [decollete] escote
    [hand] { $side ->
        [left] mano izquierda
        [right] mano derecha
        [both] manos
       *[one] mano
    }
    [abdomen] abdomen
    [back] espalda
    [buttock] { $side ->
        [left] glúteo izquierdo
        [right] glúteo derecho
        [both] glúteos
       *[one] glúteo
    }
    [thigh] { $side ->
        [left] muslo izquierdo
        [right] muslo derecho
        [both] muslos
       *[one] muslo
    }
    [upper_arm] { $side ->
        [left] brazo izquierdo
        [right] brazo derecho
        [both] brazos
       *[one] brazo
    }
    [crown] coronilla
    [hairline] línea del pelo
    [mid_scalp] centro del cuero cabelludo
    [occiput] parte posterior de la cabeza
    [side] { $side ->
        [left] lado izquierdo del cuero cabelludo
        [right] lado derecho del cuero cabelludo
        [both] lados del cuero cabelludo
       *[one] lado del cuero cabelludo
    }
   *[other] { $zone }
}
# 1.0, 0.25: as it is written on paper
areas-depth = { NUMBER($depth, minimumFractionDigits: 1, maximumFractionDigits: 2) }
areas-figures = { $depth } mm × { $passes }

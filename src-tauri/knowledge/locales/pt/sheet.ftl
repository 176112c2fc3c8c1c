# The take-home sheet in Portuguese (Portugal, worded for readers in Brazil too). Short words, action first.
# A no-break space keeps figures and their words together. The words await a native clinician's review.

sheet-title = Cuide da sua pele
sheet-treated-by = Tratamento por { $practitioner }
sheet-opening = { $name }, o seu tratamento foi { $on }. Acabou às { $time }.
sheet-opening-nameless = O seu tratamento foi { $on }. Acabou às { $time }.

## The 3 things

three-heading = As 3 coisas mais importantes
three-clean = Mantenha a pele limpa.
    .more = Toque na pele só com as mãos limpas.
three-sun = Fuja do sol e do calor. Sem maquilhagem.
    .more = Até às datas abaixo.
three-call = Ligue-nos se piorar.
    .more = O inchaço pode ser maior amanhã.
three-body = Fuja do sol e do calor. Não mexa na pele.
    .more = Até às datas abaixo.
three-scalp = Fuja do sol e do calor. Sem produtos no cabelo.
    .more = Até às datas abaixo.

## Who to call

call-us = Ligue-nos
call-closed = Se estiver fechada
call-closed-default = O seu médico ou a urgência
call-emergency = Emergência
call-see-page = Veja a página { $page }

## What we did

did-heading = O que fizemos.
did-areas = { $areas }: { $word } ({ $depth } mm).
did-session = Sessão { $number }.
did-session-of = Sessão { $number } de { $of }.
did-numbing = Usámos creme anestésico.
did-gel = Pusemos { $gel }.
depth-light = leve
depth-medium = médio
depth-deeper = mais fundo

## Your times

# "Sem" before a thing, "Não" (.no) before a verb.
times-heading = As suas datas
times-do-not = Não faça
times-do = Faça
times-how-long = Até quando
times-now = Hoje
times-days = dias
times-no = Sem
times-until = { $hour ->
    [one] até à
   *[many] até às
}
times-tonight = { $time } de hoje
times-today = { $time } de hoje
times-to-end = até ao fim de

rule-wash-none-until = lave a pele
    .no = Não
rule-water-only-until = sabonete, só água
rule-sterile-gel-until = creme, só o nosso gel
rule-makeup-until = maquilhagem
rule-alcohol-smoking = álcool, sem fumar
rule-alcohol-until = álcool
rule-smoking-until = fume nem use vape
    .no = Não
rule-painkiller-until = tome ibuprofeno nem aspirina por conta própria
    .no = Não
rule-exercise-until = exercício, sem suar
rule-shave-until = rape pelo ou barba
    .no = Não
rule-swim-until = nade
    .no = Não
rule-heat-until = sauna, vapor, jacuzzi, banheira quente
rule-actives-until = sérum vitamina C ou peróxido de benzoílo
rule-gentle-cleanser-until = pano na pele. Sabonete suave, só com os dedos
rule-picking-until = arranque, esfregue nem puxe a pele
    .no = Não
rule-sun-until = sol, sem solário
rule-retinoid-until = retinol, esfoliante, ácido ou escova na pele
rule-wax-tan = cera, depilatório nem autobronzeador
rule-wax-until = cera nem depilatório
rule-self-tan-until = autobronzeador
rule-injectables-until = Botox nem preenchimento na zona
rule-treatments-tattoo = peeling, laser, tratamento facial nem tatuagem na zona
rule-treatments-until = peeling, laser nem tratamento facial
rule-tattoo-until = tatuagem nem maquilhagem permanente na zona
rule-scalp-products-until = minoxidil nem produto de pentear
rule-scalp-colour-until = pinte o cabelo
    .no = Não
rule-open-skin-until = Toque só com mãos limpas. Fronha limpa.
rule-sunscreen-to = Protetor solar cada dia, desde as { $from }

tonight-heading = Esta noite.
tonight-heading-day = Hoje.
tonight-text = Depois das { $wash }, passe água morna (pouco quente). Seque com toques leves de toalha limpa. Ponha o nosso gel. Use fronha limpa.
tonight-late = Não lave esta noite. Após { $wash }, passe água morna (pouco quente). Seque com toques leves de toalha limpa. Ponha o nosso gel. Use fronha limpa.
turn-over = Vire a folha: o que é normal, quando ligar, próxima visita
turn-over-more = A folha continua: leia todas as páginas

## Day by day

days-heading = Dia a dia: o que é normal e o que fazer
days-when = Quando
days-feel = O que pode sentir e ver
days-do = O que fazer
days-label = { $label }:
days-to = até { $date }
days-and = { $first } e { $second }

day-tonight = Esta noite
    .feel = Quente, tensa, dolorida, um pouco inchada. Rosa, vermelha ou mais escura. Pontinhos.
    .do = Não molhe a pele até às { $wash }. Depois, só água e o nosso gel.
day-2 = Amanhã
    .feel = Ainda quente ou tensa. Pode parecer mais inchada.
    .do = Sabonete de rosto suave, só com os dedos, desde as { $from }. Comece o protetor solar.
day-2-body = Amanhã
    .feel = Ainda quente ou tensa. Pode parecer mais inchada.
    .do = Sabonete suave, só com os dedos, desde as { $from }. Comece o protetor solar.
day-3 = Dias 2 e 3
    .feel = Seca e tensa. Menos vermelha ou escura. Espinhas pequenas.
    .do = Mãos, fronha e telefone limpos. Use pincéis de maquilhagem limpos.
day-3-long = Dias 2 e 3
    .feel = Seca e tensa. Menos vermelha ou escura. Espinhas pequenas.
    .do = Mantenha mãos, fronha e telefone limpos. Ainda sem maquilhagem.
day-3-body = Dias 2 e 3
    .feel = Seca e tensa. Menos vermelha ou escura. Espinhas pequenas.
    .do = Mantenha mãos, toalhas e fronha limpas. Não use nada apertado.
day-flaking = Dias 4 a 7
    .feel = Pele seca que descama ou dá comichão.
    .do = Deixe as peles cair sozinhas. Não arranque, não esfregue nem puxe.
day-week-2 = Semana 2
    .feel = Pele normal. Saem as últimas crostas e manchas roxas.
    .do = Use chapéu. Protetor solar mineral, SPF 30 ou mais, todos os dias.
day-week-2-long = Semanas 2 a 4
    .feel = Pele normal. Saem as últimas crostas e manchas roxas.
    .do = Use chapéu. Protetor solar mineral, SPF 30 ou mais, todos os dias.
day-week-2-body = Semana 2
    .feel = Pele normal. Saem as últimas crostas e manchas roxas.
    .do = Pele tapada. Protetor solar mineral, SPF 30 ou mais, todos os dias.
day-week-2-body-long = Semanas 2 a 4
    .feel = Pele normal. Saem as últimas crostas e manchas roxas.
    .do = Pele tapada. Protetor solar mineral, SPF 30 ou mais, todos os dias.
days-colour = Em pele castanha e negra, o vermelho pode ser mais difícil de ver. Sinta se há calor e inchaço.

## Get help

help-today = Ligue-nos hoje: { $phone }
help-closed = Clínica fechada? { $phone }
help-closed-gb = Fechada? { $phone } ou NHS 111
help-closed-none = Clínica fechada? Vá ao médico no mesmo dia
help-now = Ligue já para o { $number }

flag-breathing = É difícil respirar
flag-swelling = Lábios, língua ou rosto inchados
flag-faint = Desmaio
flag-hives = Caroços com comichão (urticária) no corpo todo
flag-numbing-confused = Confusão ou convulsão
flag-numbing-heart = Coração muito rápido, muito lento ou irregular
flag-numbing-lips = Lábios azuis ou cinzentos
flag-eye = Dor no olho, ou vê pior
flag-bleeding = Ainda sangra após apertar 10 minutos
flag-worse = Mais dor, calor ou inchaço { $after }
flag-lasting = Ainda vermelha ou inchada após { $day }
flag-pus = Pus, ou crosta amarela ou verde
flag-blisters = Bolhinhas que doem, ou formigueiro
flag-fever = Febre, calafrios ou mal-estar
flag-streaks = Linhas vermelhas ou escuras que alastram
flag-lumps = Caroços, cicatrizes altas, manchas novas escuras ou claras, mesmo meses depois
flag-numb = Ainda dormente após { $day }

doctor-heading = Mostre ao médico ou enfermeiro:
doctor-text = microagulhamento estético, { $date }, { $time }. { $areas }
doctor-areas = { $areas } { $depth } mm.
doctor-numbing = Anestésico tópico usado: { $product }.
doctor-numbing-cream = creme
doctor-cold-sores = Antecedentes de herpes labial.
doctor-blood-thinner = Toma anticoagulante ou antiagregante.

## Just for you

you-heading = No seu caso
you-cold-sores = Já teve herpes nos lábios.
    .more = Pode voltar. Ligue-nos no mesmo dia se a pele formigar.
you-antiviral = Comprimidos para o herpes.
    .more = Tome como o médico disse.
you-first-session = Primeira sessão.
    .more = Pode notar diferença após cerca de 3 meses.
you-numbing = Creme anestésico.
    .more = Não ponha mais. Lábios dormentes ou tonturas? Lave o resto do creme. Ligue para o { $emergency }.
you-pigment = A sua pele pode manchar.
    .more = O sol escurece as manchas. Use chapéu, sombra e protetor solar até à data em As suas datas.
you-skin-of-colour = Pele castanha ou negra.
    .more = Pode manchar após as agulhas. Por isso, as suas datas são mais tarde.
you-blood-thinner = Remédio para afinar o sangue.
    .more = Continue a tomar. Pode ter mais manchas roxas.
you-sensitive-skin = Pele sensível.
    .more = Não use nada novo na pele durante 2 semanas.
you-scalp = O seu couro cabeludo.
    .more = No início, lave só com água morna. Ao sol, use chapéu folgado e limpo.
you-pain = Se doer.
    .more = Pode tomar paracetamol. Não tome ibuprofeno nem aspirina até às { $until }, exceto se o médico receitou.
you-course = Rolo de agulhas em casa.
    .more = Não use entre visitas.
you-results = Fotos do resultado.
    .more = Tiramos por volta de { $first } e { $final }.

## What the clinic says for itself

own-heading = De { $clinic }

## Next visit

next-heading = A sua próxima visita
next-not-before = Não antes de { $date }.
next-not-booked = Ainda não marcada.
next-session = Sessão { $number }.
next-session-of = Sessão { $number } de { $of }.
next-stop = Sem retinol nem ácido na pele a partir de { $date }.
next-last = Esta foi a última sessão do seu tratamento.
next-event = Consulta
next-scan = Leia o código e guarde-a.
    .alt = Um código quadrado para o telefone, com a data da próxima visita.

## Before you go

teach-heading = Antes de sair, diga-nos por palavras suas
teach-wash = Sabonete: quando pode?
teach-wash-body = Sabonete: quando pode?
teach-sport = Exercício: quando pode?
teach-call = Quando nos vai ligar?
teach-yours = As suas iniciais
teach-ours = As nossas iniciais

## Foot

foot-only = Esta folha é só para { $name }. Letra grande, outra língua, fontes? Pergunte-nos. Escrito por { $clinic }.
foot-only-nameless = Letra grande, outra língua, fontes? Pergunte-nos. Escrito por { $clinic }.
foot-words = Texto { $edition }.
foot-own = Textos próprios { $version }.
foot-journal = Registo { $head }.
foot-page = Folha { $sheet }, página { $page } de { $pages }
foot-emergency = Emergência { $number }

## Lists of zones

# small where names of zones are written small in the middle of a sentence, else as-they-are
list-case = small
list-and = { $first } e { $last }
list-comma = { $first }, { $next }

## Zones, as a client says them

zone-forehead = Testa
zone-glabella = Entre as sobrancelhas
zone-temple = Têmporas
    .left = Têmpora esquerda
    .right = Têmpora direita
zone-periorbital = À volta dos olhos
    .left = À volta do olho esquerdo
    .right = À volta do olho direito
zone-nose = Nariz
zone-cheek = Bochechas
    .left = Bochecha esquerda
    .right = Bochecha direita
zone-chin = Queixo
zone-nasolabial = Linhas do nariz à boca
    .left = Linha esquerda do nariz à boca
    .right = Linha direita do nariz à boca
zone-jawline = Linha do maxilar
    .left = Linha esquerda do maxilar
    .right = Linha direita do maxilar
zone-upper-lip = Acima do lábio
zone-neck = Pescoço
zone-decollete = Decote
zone-hand = Mãos
    .left = Mão esquerda
    .right = Mão direita
zone-abdomen = Barriga
zone-back = Costas
zone-buttock = Nádegas
    .left = Nádega esquerda
    .right = Nádega direita
zone-thigh = Coxas
    .left = Coxa esquerda
    .right = Coxa direita
zone-upper-arm = Parte de cima dos braços
    .left = Parte de cima do braço esquerdo
    .right = Parte de cima do braço direito
zone-crown = Coroa da cabeça
zone-hairline = Linha do cabelo
zone-mid-scalp = Meio do couro cabeludo
zone-occiput = Parte de trás da cabeça
zone-side = Lados do couro cabeludo
    .left = Lado esquerdo do couro cabeludo
    .right = Lado direito do couro cabeludo

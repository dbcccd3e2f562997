"""Lines about training that Ada may type on Thursday, 16 May 2024, and titles of her training calendar."""

from __future__ import annotations

SAID_CLEARLY = """
8k 45min rpe 4 => run km=8 min=45 rpe=4
ran 10.5 km in 52:30 => run km=10.5 min=52.5
5 miles easy => run easy km=8.047
bike 40 min => bike min=40
swim 1500 m => swim km=1.5
strength legs 30 min => strength min=30
yesterday 12 km long run => run long km=12 day=-1
45:10 10k hard, nailed it => run hard km=10 min=45.17 hit
did 8 x 400 m, struggled => run hard struggled
long run 24k 2h10 rpe 6 => run long km=24 min=130 rpe=6
rest day yesterday => rested day=-1
nothing today => rested day=0
walked 30 min => walk min=30
easy hour => run easy min=60
half an hour core => core min=30
monday 10k => run km=10 day=-3
10,5 km in 52 min => run km=10.5 min=52
1h20 easy => run easy min=80
easy 90' => run easy min=90
an hour and a half bike => bike min=90
8k at 5:30/km => run km=8 min=44
at 5:30/km 8k easy => run easy km=8 min=44
intervals 7 min, effort 7/10 => run hard min=7 rpe=7
10k tempo felt like a 8 => run hard km=10 rpe=8
6 x 800m cut it short => run hard missed
parkrun 22:30 => run race km=5 min=22.5
10k race 45:10 => run race km=10 min=45.17
tempo, could not hold the pace => run hard missed
yestarday 12 km lnog run => run long km=12 day=-1
walkd 30 min => walk min=30
7 and a half miles easy => run easy km=12.07
8 km easy with Tom => run easy km=8
8k easy with the dog around the lake => run easy km=8
did 10k on tuesday => run km=10 day=-2
yoga 45m => yoga min=45
8k easy + strides => run easy km=8
run 8 km => run km=8
ran 8k in 45 => run km=8 min=45
ran 10k in 50 min yesterday => run km=10 min=50 day=-1
did 5 mi easy => run easy km=8.047
easy 6 miler this morning rpe 3 => run easy km=9.656 rpe=3 day=0
jogged 5k with the dog => run km=5
10K tempo in 44:30, nailed it => run hard km=10 min=44.5 hit
tempo run 8 km 36 min rpe 7 => run hard km=8 min=36 rpe=7
threshold 6 km, hit the paces => run hard km=6 hit
track 8x400, could not hold the pace => run hard missed
6x1000m with 2 min rest, struggled => run hard struggled
5 x 1 mile rpe 8 => run hard rpe=8
intervals yesterday 6 x 800 m, bailed => run hard missed day=-1
fartlek 45 min effort 7/10 => run hard min=45 rpe=7
hill reps 40 min felt like an 8 => run hard min=40 rpe=8
long run 30 km 3:05:20 => run long km=30 min=185.33
long 18 miles 2:45 rpe 5 => run long km=28.968 min=165 rpe=5
did a long run, 2h15 => run long min=135
raced 5k 19:45 => run race km=5 min=19.75
half marathon race 1:38:20 rpe 9 => run race km=21.098 min=98.33 rpe=9
marathon race 3:45:10 => run race km=42.195 min=225.17
parkrun 24:10 rpe 9 => run race km=5 min=24.17 rpe=9
10 km race in 41:32, hit => run race km=10 min=41.53 hit
bike 2h => bike min=120
rode 60 km in 2:10 => bike km=60 min=130
cycled 40 km at 25 km/h => bike km=40 min=96
spin class 45 min rpe 6 => bike min=45 rpe=6
swam 2k in 50 min => swim km=2 min=50
swim 2,000 m 45 min => swim km=2 min=45
aqua jog 40 min => aqua_jog min=40
elliptical 35 min easy => elliptical easy min=35
hiked 15 km 4h => hike km=15 min=240
walk 5 km 1h => walk km=5 min=60
walked the dog 30 min => walk min=30
yoga 60 min => yoga min=60
pilates 45' => pilates min=45
core 15 min => core min=15
gym 50 min rpe 6 => strength min=50 rpe=6
strength 40 mins upper body => strength min=40
lifted weights 45 min yesterday => strength min=45 day=-1
tennis 90 min => other min=90
rowing 30 min rpe 5 => other min=30 rpe=5
skied 3 hours => other min=180
half an hour yoga yesterday evening => yoga min=30 day=-1
an hour and a quarter bike => bike min=75
easy long run 20 km => run long km=20
ran an hour easy => run easy min=60
ran for an hour => run min=60
ran for 50 minutes => run min=50
2 hours hike => hike min=120
one hour swim => swim min=60
three miles easy => run easy km=4.828
five km in twenty-five minutes => run km=5 min=25
two days ago 10 km easy => run easy km=10 day=-2
ran 12 km on sunday => run km=12 day=-4
saturday parkrun 23:45 => run race km=5 min=23.75 day=-5
wednesday: intervals 8 x 400 m rpe 8 => run hard rpe=8 day=-1
tues 8k easy => run easy km=8 day=-2
last monday 10k easy => run easy km=10 day=-3
the day before yesterday 15 km => run km=15 day=-2
last night 6k in 33 min => run km=6 min=33 day=-1
rested yesterday => rested day=-1
day off yesterday => rested day=-1
took a rest day => rested
did nothing yesterday => rested day=-1
no training today => rested day=0
ran 8.05 km 44:12 avg hr 148 => run km=8.05 min=44.2
10 km, 52', rpe 5 => run km=10 min=52 rpe=5
10 km in 1h 02 => run km=10 min=62
8km/45min/rpe 4 => run km=8 min=45 rpe=4
rpe 4, 8k, 45 min => run km=8 min=45 rpe=4
45 min, 8k, rpe 4 => run km=8 min=45 rpe=4
yesterday: easy 8k, 48:20 => run easy km=8 min=48.33 day=-1
slow 5k, 35 minutes => run easy km=5 min=35
recovery run 30 min => run easy min=30
easy jog 20 minutes => run easy min=20
shakeout 3 km => run easy km=3
progression run 12 km 58 min => run hard km=12 min=58
8 miles at 8:30/mi => run km=12.875 min=68
5 miles in 42:30 => run km=8.047 min=42.5
13.1 miles in 1:55:00 => run km=21.082 min=115
10 mi 1:25:00 rpe 6 => run km=16.093 min=85 rpe=6
12 km 5:20/km => run km=12 min=64
10 km at 5:00 pace => run km=10 min=50
45 min run at 5:00/km => run km=9 min=45
7 miles trail run 1h30 => run km=11.265 min=90
treadmill 5k 28:30 => run km=5 min=28.5
ran 5k on the treadmill in 28:30 => run km=5 min=28.5
strenght training 45 min => strength min=45
runing 5 km easy => run easy km=5
swiming 1 km => swim km=1
intervall 6x400m, nailed it => run hard hit
yesterdy 8 km esay => run easy km=8 day=-1
tempo 20 min, as planned => run hard min=20 hit
long run as planned => run long hit
did my long run, 20k => run long km=20
easy run done, 7k => run easy km=7
finished 10k in 55 min => run km=10 min=55
just ran 6k => run km=6
went for a 5k run => run km=5
went for a run => run
biked 25 miles in 1:35 => bike km=40.234 min=95
bike ride 30 km with Anna => bike km=30
8K EASY 45 MIN => run easy km=8 min=45
🏃 8k 45min rpe 4 => run km=8 min=45 rpe=4
8k, easy! => run easy km=8
8k easy, felt great => run easy km=8
10k hard in the rain, struggled => run hard km=10 struggled
ran 16k (long run) in 1:32 => run long km=16 min=92
long run: 25 km; time 2:20:00; rpe 6 => run long km=25 min=140 rpe=6
18k long run cut short => run long km=18 missed
tempo run, bailed => run hard missed
interval session 50 min, missed it => run hard min=50 missed
8 x 200m, all reps on target => run hard hit
12 x 400 m with 60 s jog, 50 min, rpe 8 => run hard min=50 rpe=8
5 easy miles => run easy km=8.047
40 easy minutes => run easy min=40
6-mile run in 55 min => run km=9.656 min=55
45-minute run => run min=45
ran 10k in the morning => run km=10
ran to work 7k => run km=7
ran home 6 km easy => run easy km=6
commute bike 8 km 25 min => bike km=8 min=25
cross trainer 30 min => elliptical min=30
stretching 15 min => yoga min=15
foam rolling 10 min => yoga min=10
soccer 60 min rpe 7 => other min=60 rpe=7
row 5000 m in 22 min => other km=5 min=22
swim 1500 yards => swim km=1.372
ran 10 km (6.2 miles) in 55 min => run km=10 min=55
ran 10k total 55 min => run km=10 min=55
8x400 10k total => run hard km=10
ran 9 km, 70 m elevation, 50 min => run km=9 min=50
10k, rpe 5, no pain => run km=10 rpe=5
""".strip().splitlines()
"""What is read for certain: every field that is not named has to be None."""

NOT_CERTAIN = """
ran for 50 => distance-or-minutes
ran 10 => distance-or-minutes
half marathon in 1:45:30 => race-or-training
I have a fever => no log
knee hurts after 10k run => no log
legs 3 sleep 7.5 mood 4 hr 52 => no log
slept 8h => no log
rhr 58 => no log
7:30 => no log
10 => no log
should I run 10k => no log
run 8k? => no log
swam 20 km => implausible
ran 5k in 10 min => implausible
12k incl 5k tempo => several-amounts
2k warm up, 8x400 => several-amounts
nailed it => which-session
rpe 7 => which-session
45 min => no log
8k => done-or-planned
10k tomorrow => no log
swim 50m => distance-or-minutes
1500 m => which-sport, done-or-planned
8k easy + 20 min core => several-amounts
swam 60 lengths => distance-or-minutes, not-understood
easy => no log
run => done-or-planned
hard day at work => no log
ran 10k and my knee hurts => no log
shin pain on the 8k today => no log
calf tight after 12 km => no log
achilles sore, 5k easy => no log
8k with chest pain => no log
legs 3, slept 7 h => no log
slept 7:30 => no log
hr 52 => no log
mood 4 => no log
sleep 7.5 => no log
at 7:30 => no log
7:30 am => no log
42 => no log
should I run 10k today => no log
can I run 8k? => no log
how was my 10k yesterday => no log
what about 8 x 400 m => no log
did I run 10k yesterday => no log
8k or 10k => no log
tomorrow 8k easy => no log
race on sunday 10k => done-or-planned
10k race in 3 weeks => no log
marathon in 3 weeks => no log
planning a 20k long run => no log
want to run 10k => no log
going to run 8k => no log
I will run 8 km easy => no log
maybe 8k later => no log
next week 40 km => no log
40 km a week => no log
I usually run 10k on sundays => no log
my goal is a 45 min 10k => no log
remind me at 7:30 => no log
pause 3 days => no log
skip today => no log
delete 8k run => no log
undo => no log
ran 10 in 52:30 => not-understood
swim 50 m => distance-or-minutes
ran 45m => distance-or-minutes
ran 7:30 => hours-or-minutes
8k easy today => done-or-planned
bike 40 min today => done-or-planned
8-10 km easy => distance-or-minutes, done-or-planned, not-understood
ran 7 to 8 km => several-amounts, not-understood
8k rpe 11 => value-out-of-range
8k rpe 5-6 => not-understood
ran 500 km => value-out-of-range
ran 60 hours => value-out-of-range
ran 5k in 2 hours => implausible
bike 8 km in 8 hours => implausible
20 km in 1h => which-sport
4 km 1h => which-sport
ran 8 km in 45 min at 4:00/km => numbers-disagree
8k run and 30 min bike => several-sessions, several-amounts
ran 8k, then 20 min core => several-sessions, several-amounts
warm up 2k, 5k tempo, cool down 2k => several-amounts
20 min warm up then 8k race => several-amounts
half marathon 1:45 => race-or-training
yesterday 12k, today 8k => which-day, several-amounts
300 days ago 10k => which-day
ran 8k not 10k => several-amounts, not-understood
did not run yesterday => anything-else
skipped my long run => anything-else
rest day => done-or-planned
rest => done-or-planned
rest day tomorrow => no log
rest day? => no log
nothing hurts => no log
my wife ran 10k => no log
Tom ran 10k in 45 min => not-understood
ran 10k in berlin wall shoes => not-understood
10k steps => no log
new shoes, 500 km => no log
I live 5 km from work => no log
thanks => no log
ran 8k at 6:30 => pace-or-clock
1.30 run => distance-or-minutes, done-or-planned
2 x 5 km => several-sessions
easy 8k with hard finish => which-kind, not-understood
easy race 10k => which-kind
half an hour nap => no log
worked 8 hours => no log
ran 10k, sick now => no log
flu, ran 3k => no log
8k elliptical or bike => no log
swim 1:30 100s => not-understood
weight 70 kg => no log
drank 2 l => no log
10 km 45 => done-or-planned, not-understood
10k in 3:30 => implausible
8,5 => no log
-5 km run => no log
ran 0 km => implausible
bike 5x3 min => which-kind
ran 10k with a stitch in my side => not-understood
10k pb 42:10 => not-understood
run 10 km 50 min tonight => done-or-planned
tonight 8k easy => done-or-planned
ran 3/5 => distance-or-minutes, not-understood
ran 12.5. => distance-or-minutes
""".strip().splitlines()
"""What has to be asked back, with the codes of the doubts, or is no log at all."""

TITLES = """
8 x 400 m => hard
Long run 24 km => long km=24
Rest => rest
Easy 45' => easy min=45
Tempo 3 x 10 min => hard
Gym => strength
Swim => cross
Half marathon race => race km=21.098
10k race => race km=10
Recovery run 5 mi => easy km=8.047
Off => rest
Steady 12k + strides => easy km=12
Hill reps => hard
Parkrun => race km=5
Marathon => race km=42.195
Half Marathon => race km=21.098
Easy run + gym => easy sessions=2
Swim + bike => not understood
Easy run 8 km => easy km=8
Easy 8k + gym => easy km=8 sessions=2
Easy 5 mi + strength => easy km=8.047 sessions=2
Rest day => rest
Day off => rest
Run 10 km => not understood
10 km => not understood
Long run 24 km incl. 10 km at MP => long km=24
2 km warm up, 8 km tempo, 2 km cool down => hard
8k tempo with 2k warm up => hard
15 min easy, 3 x 10 min tempo, 10 min easy => hard
Easy run or rest => not understood
Rest or cross-train => not understood
Bike 90 min => cross min=90
Cycling 40 km => cross
Yoga => cross
Core 20 min => cross min=20
Strength training legs => strength
Pilates class => cross
Aqua jogging 40 min => cross min=40
Hike => cross
Walk 60 min => cross min=60
Dentist => not understood
Dinner with long-time friends => not understood
Race committee meeting => not understood
Easy Jet flight => not understood
Team meeting => not understood
Intervals 6 x 1 km => hard
6x1000m @ 5k pace => hard
5 x 1 mile, 2 min rest => hard
Fartlek 50 min => hard min=50
Threshold 2 x 20 min => hard
Track session => hard
Speed work => hard
Base run 60 min => easy min=60
Week 3 Day 2 Easy 5 mi => easy km=8.047
Week 3: Long run 18 miles => long km=28.968
Marathon plan week 3: Easy 8k => easy km=8
Marathon pace 10 km => hard km=10
Tempo run 10 km at half marathon pace => hard km=10
Easy 1:15 => easy min=75
Long run 2h => long min=120
Long run 2h30 => long min=150
Progression run 14k => hard km=14
Race: 10 km => race km=10
5k time trial => hard km=5
Easy 500 km => not understood
Easy 45 => not understood
Run => not understood
Long run? => not understood
Easy bike 60 min => cross min=60
Recovery ride => cross
Elliptical 40' => cross min=40
Easy 40 min with 6 strides => easy min=40
Easy 8 km with 6 x 100 m strides => easy km=8
Shakeout 20 min => easy min=20
Rest / travel => not understood
Rest day, 30 min walk => not understood
Long run with Anna => long
Easy hard run => not understood
Easy 10k race => not understood
Buy running shoes => not understood
Parkrun volunteering => not understood
""".strip().splitlines()
"""What a calendar's title plans."""

WRITTEN_AFTERWARDS = """
ran 7.2 km in 41:08, rpe 4 => run km=7.2 min=41.13 rpe=4
easy 10k yesterday, 58 minutes => run easy km=10 min=58 day=-1
did 10 x 1 min hills, nailed it => run hard hit
20k long run on saturday, 1:55, rpe 6 => run long km=20 min=115 rpe=6 day=-5
swam 40 minutes this morning => swim min=40 day=0
bike to work 25 min => bike min=25
2h trail run, felt good => run min=120
half hour jog => run min=30
cycling 1h15 rpe 3 => bike min=75 rpe=3
track tuesday: 5x1000, struggled on the last two => run hard struggled day=-2
gym session, legs, 45 min => strength min=45
did parkrun in 26:12 => run race km=5 min=26.2
12 miles in an hour and 50 minutes => run km=19.312 min=110
5k tempo + 2k cool down => ask
rpe 8 intervals 55 mins => run hard min=55 rpe=8
16 km, 5:45/km, easy => run easy km=16 min=92
ran ten kilometers in under an hour => ask
yesterday nothing => rested day=-1
15k with my running club => ask
couldn't finish the long run, stopped at 18k => run long km=18 missed
walked 10000 steps => ask
sunday 30k 3h05 struggled => run km=30 min=185 struggled day=-4
planned 12k but did 9k => ask
90 minutes on the bike, zone 2 => bike easy min=90
my watch says 8.3 km => ask
ran 3 miles before breakfast => run km=4.828
ran 6k and then stretched 10 min => ask
tired after 8 hours of work => no log
1:02:33 half ironman swim => ask
lunch run 6k 33' => run km=6 min=33
done: 9km, 50min, rpe 5 => run km=9 min=50 rpe=5
ran with Lisa 11 km, 1:03 => run km=11 min=63
easy spin 30min after work => bike easy min=30
thurs tempo 8k 34:30 rpe 8 nailed => ask
recovery jog 25 min yesterday morning => run easy min=25 day=-1
swam 1.2 km in 30 minutes => swim km=1.2 min=30
long bike ride 80 km 3h10 => bike long km=80 min=190
hiked 4 hours in the mountains on sunday => hike min=240 day=-4
core + stretching 20 min => ask
8 mile long run 1:12:00 => run long km=12.875 min=72
ran 3x10 min at threshold, felt strong => run hard
5 km time trial 20:15, rpe 9 => run hard km=5 min=20.25 rpe=9
pool run 45 min rpe 3 => aqua_jog min=45 rpe=3
did 6 miles on the treadmill at 8:45 pace => run km=9.656 min=52.5
rest day, legs tired => no log
two hour long run, 21 km => run long km=21 min=120
run 45min z2 => run easy min=45
hard 12k. struggled. 58:20 => run hard km=12 min=58.33 struggled
cross country ski 2h => other min=120
just did 30 minutes of pilates => pilates min=30
evening run 7k 40:12 => run km=7 min=40.2
4x4 min vo2max, hit all targets => run hard hit
10 miles @ 7:30/mi => run km=16.093 min=75
today: nothing => rested day=0
missed my run yesterday => ask
ran to the gym 2k then lifted 40 min => ask
race report: 10k in 39:58, nailed it! => ask
half marathon pb 1:29:30 yesterday => ask
only managed 4k, bailed => run km=4 missed
45 min elliptical, rpe 5, avg hr 132 => elliptical min=45 rpe=5
lights went out => no log
was yesterday a rest day => no log
was it a long run, 20k => no log
ran lighter today, 5k in 27:10 => ask
""".strip().splitlines()
"""Lines written after the reader was finished; each with its reading, or "ask", or "no log"."""

"""More that Ada may type on Thursday, 16 May 2024, written by somebody who had not seen the reader."""

from __future__ import annotations

READ_FOR_CERTAIN = """
10k @ 5:10/km => run km=10 min=51.67
6x800 w/ 2' jog, 11k total, hard => run hard km=11
easy 45' => run easy min=45
45 min ez => run easy min=45
trail 14km 600hm 1h40 => run km=14 min=100
treadmill 30min => run min=30
parkrun 23:41 => run race km=5 min=23.68
long run 28k 2:31:05 felt great => run long km=28 min=151.08
gym 1h => strength min=60
half an hour easy => run easy min=30
ran an hour and a quarter => run min=75
ran for half an hour => run min=30
10k easy rpe7 => run easy km=10 rpe=7
40 min run effort 7/10 => run min=40 rpe=7
🏃 8km 44:10 => run km=8 min=44.17
RAN 10K IN 55 MIN => run km=10 min=55
8k45min => run km=8 min=45
8,5 km 47min => run km=8.5 min=47
run 45 min at rpe 3 => run min=45 rpe=3
rpe 3 run 45 min => run min=45 rpe=3
45min run, 8km, rpe 5 => run km=8 min=45 rpe=5
recovery run 5k => run easy km=5
recovery jog 30 min => run easy min=30
jogged 3 miles => run km=4.828
jog 20min => run min=20
tempo 40min => run hard min=40
tempo run 10k 46:00 => run hard km=10 min=46
intervals 8 x 400m => run hard
8x400 => run hard
fartlek 45 min => run hard min=45
hill repeats 1h => run hard min=60
hills 10x1min, 50 min total => run hard min=50
track session 9k => run hard km=9
threshold 2x20min, 70min total rpe 7 => run hard min=70 rpe=7
vo2max session 55 min => run hard min=55
marathon pace 16k => run hard km=16
long run 24 km => run long km=24
LR 24k => run long km=24
long 2h10 => run long min=130
long run 2 hours 10 minutes => run long min=130
long run 2h 10min easy => run long min=130
Long run. 18 miles. 2:42:10. RPE 5. => run long km=28.968 min=162.17 rpe=5
18mi long run => run long km=28.968
ran 18 mi in 2h42 => run km=28.968 min=162
run 1:05:00 => run min=65
run 1h05 => run min=65
run 65' => run min=65
run 65'30" => run min=65.5
run 52m30s => run min=52.5
run 52 min 30 sec => run min=52.5
ran 10k, 52:30 => run km=10 min=52.5
race 10k 41:12 => run race km=10 min=41.2
raced 10k today 41:12 => run race km=10 min=41.2 day=0
10k race, 41:12, rpe 9 => run race km=10 min=41.2 rpe=9
time trial 3k 11:20 => run hard km=3 min=11.33
cycling 60 min => bike min=60
cycled 30 km => bike km=30
ride 45km 1h50 => bike km=45 min=110
bike commute 25 min => bike min=25
indoor bike 45min rpe 3 => bike min=45 rpe=3
zwift 1h => bike min=60
spinning 45 min => bike min=45
turbo trainer 50min => bike min=50
swam 2k => swim km=2
swam 40 min => swim min=40
swimming 1.5km 35 min => swim km=1.5 min=35
swim 2000 yards => swim km=1.829
pool running 40 min => aqua_jog min=40
aqua jogging 30min => aqua_jog min=30
elliptical 35 min => elliptical min=35
crosstrainer 35 min => elliptical min=35
hike 3h => hike min=180
hiked 12 km with the kids => hike km=12
walked 5 km => walk km=5
walk 40min => walk min=40
dog walk 30 min => walk min=30
yoga 20 min => yoga min=20
pilates 45min => pilates min=45
weights 40 min rpe 6 => strength min=40 rpe=6
lifting 1 hour => strength min=60
strength training 50 minutes => strength min=50
S&C 45min => strength min=45
leg day 1h => strength min=60
rowing 30min => other min=30
rowed 5k => other km=5
football 1h => other min=60
climbing 2h => other min=120
badminton for an hour => other min=60
yesterday: 8k easy => run easy km=8 day=-1
yesterday ran 8k in 44 min => run km=8 min=44 day=-1
8k yesterday => run km=8 day=-1
ran 8k this morning => run km=8 day=0
10k this evening rpe 5 => run km=10 rpe=5 day=0
ran 12k last night => run km=12 day=-1
monday 8k easy => run easy km=8 day=-3
ran 8k on monday => run km=8 day=-3
on Sunday long run 20k => run long km=20 day=-4
sun 20k long => run long km=20 day=-4
2 days ago 10k => run km=10 day=-2
two days ago ran 10 km => run km=10 day=-2
day before yesterday 6k => run km=6 day=-2
the day before yesterday bike 1h => bike min=60 day=-2
today: 8k, 45 min, rpe 4 => run km=8 min=45 rpe=4 day=0
rested today => rested day=0
took a day off yesterday => rested day=-1
yesterday was a rest day => rested day=-1
yesterday rest => rested day=-1
nothing yesterday => rested day=-1
nailed it 10x400 hit all paces 10k => run hard km=10 hit
6x1k hit all splits, 11k => run hard km=11 hit
intervals 12k, struggled => run hard km=12 struggled
tempo 8k missed the paces => run hard km=8 missed
10mi 1:22:04 => run km=16.093 min=82.07
10km 1hr => run km=10 min=60
10km in an hour => run km=10 min=60
10 km 1 hr 2 min => run km=10 min=62
10k 1h2m => run km=10 min=62
10k in 0:58:30 => run km=10 min=58.5
10.02km 00:54:11 => run km=10.02 min=54.18
Morning Run 8.01 km 44:12 5:31/km => run km=8.01 min=44.2
Afternoon Run - 5.2 mi - 45:10 => run km=8.369 min=45.17
8.0 km · 44:12 · 5:31 /km => run km=8 min=44.2
8km, 44min, avg hr 145 => run km=8 min=44
10k 52 min HR 148 rpe 5 => run km=10 min=52 rpe=5
8km 45min 120m elevation => run km=8 min=45
ran 5 kms => run km=5
5 kilometres in 30 minutes => run km=5 min=30
ten k in fifty minutes => run km=10 min=50
ten km easy => run easy km=10
twenty minutes jog => run min=20
ran a 10k => run km=10
just ran 5k => run km=5
just finished 10 miles, 80 minutes => run km=16.093 min=80
finished my long run, 26k in 2:25:00 => run long km=26 min=145
done: 8k easy => run easy km=8
did 8k => run km=8
went for a run, 6k => run km=6
went for a 6k run => run km=6
went running for 40 min => run min=40
esay 8k => run easy km=8
yesteday 8k => run km=8 day=-1
yday 8k => run km=8 day=-1
intervalls 10k => run hard km=10
8 k easy 45 mins => run easy km=8 min=45
8kms 45mins => run km=8 min=45
ran 100 km => run km=100
8k rpe 0 => run km=8 rpe=0
8k rpe4.5 => run km=8 rpe=4.5
8k effort 4 => run km=8 rpe=4
8k felt like a 6 => run km=8 rpe=6
8k RPE: 4 => run km=8 rpe=4
8k, rpe=4 => run km=8 rpe=4
8k rpe 4/10 => run km=8 rpe=4
8k very easy => run easy km=8
8k hard => run hard km=8
easy 8k + 6 strides => run easy km=8
easy 8k w/ strides => run easy km=8
base run 50min z2 => run easy min=50
zone 2 run 1h => run easy min=60
Z2 60min => run easy min=60
progression run 12k => run hard km=12
shakeout 4k => run easy km=4
shake-out run 20 min => run easy min=20
8k with the dog 50min => run km=8 min=50
3/4 hour run => run min=45
1/2 hour run => run min=30
run 1.5h => run min=90
run 1,5 h => run min=90
run 1½ h => run min=90
trail 2h => run min=120
9.3 miles easy pace in 1:30:12 rpe 3 => run easy km=14.967 min=90.2 rpe=3
Sat 5k parkrun 22:10 => run race km=5 min=22.17 day=-5
parkrun yesterday in 24 min => run race km=5 min=24 day=-1
8k 4'45"/km => run km=8 min=38
8k pace 5:30 => run km=8 min=44
5:30 pace 8k => run km=8 min=44
run,8k,45min,rpe4 => run km=8 min=45 rpe=4
Run 8k 45min RPE 4 😅😅 => run km=8 min=45 rpe=4
about 8k in 45 min => run km=8 min=45
~8k 45min => run km=8 min=45
I did 30 minutes of yoga and stretching => yoga min=30
hiit 25 min => other min=25
crossfit 1h => other min=60
skating 1h => other min=60
mtb 2h => bike min=120
gravel ride 60k => bike km=60
run commute 6k => run km=6
ran home from work 6k => run km=6
400m repeats 45 min => run hard min=45
6x800 @ 5k pace, 2 min jog recovery => run hard
6x800 hard, 2 min jog recovery, 11k => run hard km=11
10k 1 hr 5 min easy => run easy km=10 min=65
run 1 hr 10 => run min=70
long run 2 hr 30 => run long min=150
8 hr run => run min=480
ran 5k in the park in 25 => run km=5 min=25
swim 60 min 2k rpe 5 yesterday => swim km=2 min=60 rpe=5 day=-1
run walk 30 min => run min=30
bike 12 mph 1h => bike km=19.312 min=60
treadmill 12 km/h 30 min => run km=6 min=30
treadmill 30 min at 10 kph => run km=5 min=30
8k avg pace 5:30 => run km=8 min=44
8k pace 5'30 => run km=8 min=44
ran 1h 10k => run km=10 min=60
10k 1h => run km=10 min=60
1 1/2 hours bike => bike min=90
ran 6 1/2 miles => run km=10.461
ran 1,000 m => run km=1
ran 10,000 m => run km=10
ran 10.000 m => run km=10
ran 10000m => run km=10
ran 3000m in 12:00 => run km=3 min=12
bike 20.5mi 1:20:00 => bike km=32.992 min=80
yesterday evening 8k easy => run easy km=8 day=-1
3 days ago swim 1k => swim km=1 day=-3
recovery 30 min => run easy min=30
heavy squats 45 min => strength min=45
5k treadmill at the gym 28 min => run km=5 min=28
we ran 8k => run km=8
ran 8k😢 => run km=8
8k 😴 easy => run easy km=8
8️⃣k easy => run easy km=8
８km easy => run easy km=8
٨ km easy => run easy km=8
6k easy 38:20 => run easy km=6 min=38.33
got in 9k before work, 51 min => run km=9 min=51
easy jog w/ Maria 5k => run easy km=5
2h35 long run 27k rpe 5 => run long km=27 min=155 rpe=5
27k long run, 2:35, rpe 5 => run long km=27 min=155 rpe=5
ran 13.1 mi in 2:02:11 => run km=21.082 min=122.18
10×400m on the track, 9k total => run hard km=9
5x1000 (90" jog) rpe 8 => run hard rpe=8
4 x 1 mile @ threshold, 2 min rest, 12k total => run hard km=12
12x200m w/ 200m jog, nailed it => run hard hit
3x15min tempo, 75 min total => run hard min=75
tempo 25 min rpe 7 => run hard min=25 rpe=7
ran 45 minutes on treadmill => run min=45
trail run 16.4km 1:58:20 rpe 6 => run km=16.4 min=118.33 rpe=6
trail 21km 2h30 => run km=21 min=150
20km bike commute 50min => bike km=20 min=50
easy spin 40min => bike easy min=40
2h mtb rpe 6 => bike min=120 rpe=6
swim 2.5k 55 mins => swim km=2.5 min=55
open water swim 1800m => swim km=1.8
gym 45mins rpe 5 => strength min=45 rpe=5
upper body strength 35' => strength min=35
S&C 30 min => strength min=30
pilates class 50 min => pilates min=50
yoga 1h yesterday evening => yoga min=60 day=-1
walk 1 hr 20 min => walk min=80
1 hr 20 min easy run => run easy min=80
hike 14 km, 4 hrs 30 min => hike km=14 min=270
tuesday: 10k tempo 46:20 => run hard km=10 min=46.33 day=-2
ran 7k on tuesday night => run km=7 day=-2
last friday 8k easy => run easy km=8 day=-6
3 days ago 15k long run => run long km=15 day=-3
rested on monday => rested day=-3
yesterday off => rested day=-1
took the day off => rested
10K RACE 43:21 RPE 10 => run race km=10 min=43.35 rpe=10
parkrun today 24:55 => run race km=5 min=24.92 day=0
easy8k 48min => run easy km=8 min=48
ran8k => run km=8
8k45:20 => run km=8 min=45.33
8km in 45min, felt easy => run km=8 min=45
lr 22k 2:05:00 => run long km=22 min=125
ez 5k + strides => run easy km=5
hilly 10k, 1:02:00, rpe 6 => run km=10 min=62 rpe=6
ran ninety minutes => run min=90
ran for forty five minutes => run min=45
ran 8 km, pace 5:40/km => run km=8 min=45.33
8.2km avg pace 5:30/km 45:06 => run km=8.2 min=45.1
interval run 7x3 min, 2 min jog, 58 min => run hard min=58
fartlek 10k struggled => run hard km=10 struggled
hit every split, 8x400 => run hard hit
7.4km easy run 43:10 => run easy km=7.4 min=43.17
ran 21 km in 1:58 => run km=21 min=118
easy 50 mins with the dog => run easy min=50
10 miles easy 1:31:20 rpe 4 => run easy km=16.093 min=91.33 rpe=4
treadmill intervals 8x2min, 45 min total => run hard min=45
10k treadmill 55:12 => run km=10 min=55.2
3 x 3k at marathon pace, 15k total => run hard km=15
5x5min hard, 50 minutes overall => run hard min=50
6 x 1 mile, 16k total, struggled => run hard km=16 struggled
20x200m hill sprints rpe 9 => run hard rpe=9
long run 32k, 3:02:15, rpe 6 => run long km=32 min=182.25 rpe=6
did 18 miles long run yesterday => run long km=28.968 day=-1
saturday long run 24k 2h12 => run long km=24 min=132 day=-5
ran 5k in 22:40 on monday => run km=5 min=22.67 day=-3
recovery 5k 34 min => run easy km=5 min=34
shake out 20min => run easy min=20
raced 10 miles, 1:12:45 => run race km=16.093 min=72.75
parkrun 27:02 rpe 8 => run race km=5 min=27.03 rpe=8
cycled to work 12 km => bike km=12
spin class 45min => bike min=45
indoor bike 1h rpe 4 => bike min=60 rpe=4
rode 90k in 3:15:00 => bike km=90 min=195
swam 1500m in 32 min => swim km=1.5 min=32
swim 3000 m => swim km=3
aqua jog 45 min easy => aqua_jog easy min=45
elliptical 30 min rpe 3 => elliptical min=30 rpe=3
walked 6k 70 min => walk km=6 min=70
hike 5 hours => hike min=300
yoga class 60 min => yoga min=60
core 20' => core min=20
gym: 1 hour, rpe 7 => strength min=60 rpe=7
weights yesterday 40 min => strength min=40 day=-1
tennis 1.5 hours => other min=90
climbing 90 min rpe 5 => other min=90 rpe=5
did not train yesterday => rested day=-1
rested two days ago => rested day=-2
8k 42' => run km=8 min=42
8k 42'30" => run km=8 min=42.5
11.2 km / 1:02:30 / RPE 5 => run km=11.2 min=62.5 rpe=5
ran 4 miles, 36 mins, effort 5 => run km=6.437 min=36 rpe=5
five miles in forty minutes => run km=8.047 min=40
ran one and a half hours => run min=90
15k @ 5:15/km => run km=15 min=78.75
5 mi @ 8:00/mi => run km=8.047 min=40
30min easy + 4 strides => run easy min=30
ran 40min, legs felt great => run min=40
9k fartlek 48 mins, felt strong => run hard km=9 min=48
tempo 6k in 26:00 at the track => run hard km=6 min=26
run 1:30 => run min=90
10km in 1 hr => run km=10 min=60
""".strip().splitlines()
"""Each with its reading: every field that is not named has to be None."""

NEVER_CERTAIN = """
10k@5:10
Rest
13.1
HM in 1:45:10
half marathon 1:52:03
10k RPE 6-7
12k 65 min 7/10
run 5k + gym 40 min
🏃‍♀️ 8 km 💪
ran10kin55min
8km 45m
easy 8
easy run 8
ran 8
ran 45
8k with 4k tempo
long 30k at 5:30
10K 52.30
10k 49:59 pb!
new 5k PB 19:58
marathon 3:28:44
ran berlin marathon 3:28:44
peloton 30 min
swim 60 lengths
xc ski 90min
this morning 10k 55min
today 8k
no run today
day off
didn't run yesterday
didnt run today
skipped today's run
8k instead of 10k
planned 10k did 8k
10k planned, only managed 7
did 8 of 12 km
tempo 10k struggled with the last 2k
missed my intervals
6x800 @ 3:00, 10k, nailed it
3k wu, 5x1k, 2k cd
2k warm up 6k tempo 2k cool down
wu 2k + 5x1000m + cd 2k = 11.5k
10 miles w/ 6 @ MP
10M in 1:22:04
5m easy
8km 45min +120m
trail run 2h 18k 900m+
ran 5
ran 5km n 25mins
5 kilometers
6 miles, legs heavy, rpe 6
8k tired legs
eazy run 8k
run 8km 45mni
runn 8k
8KM
45min
45
easy run
workout done
done
two runs: 8k and 5k
am 8k pm 6k
8k am, 5k pm
double today 10k + 6k
8k run and 20 min core
bike 40 min then run 5k
brick 40k bike 5k run
run 10k yesterday 8k today
42.2
ran 42.2
ran 8k in 8 min
ran 300 km
10k rpe 11
8k 4/10
8k moderate
strides 6x100 after easy 8k
steady 12k
run 90
run: 45
14.11. long run 22 km
30min 6k treadmill incline 1%
12 k / 1 h 5 / rpe 5
12k,65min,5
12k 65min 5
5k in 25
10k in 50
10k in under 50 min
8-9k easy
40-50 min easy
almost 10k
10k?
sauna 20 min
physio 30 min
1h bike + 30min run off the bike
ran out of time for 8k
bike to work 10k there and back
my dog ran 8k
week 40 km
easy week, 30k total
long week 60k
long day, 10k steps
this week 40k easy
two laps of 5k easy
ran 5k twice
ran 5k x 2
ran 5k x2
5+5k easy
10 + 5 km easy
ran over 10k
ran more than 8k
ran less than 8k
no 10k run today
ran 30k 5:10
long run 30k 5:00
long run 32k 5:20
400m repeats
didn't do my 10k run
did not run 8k
couldn't run 8k
ran 8k, walked 2k
walked 2k of the 10k run
ran first 5k of a 10k
race 10k cancelled
watched the marathon 3h
bike broke down after 5k
20k easy then 10k tempo
easy 8k + 3k tempo
10k easy and 5k hard
easy 8k plus 2k
10k 50 hr 148
ran 8k in 5
10k easy at 7
ran at 7
ran at 7 8k
ran to the shop and back 3k
ran 3k each way
skipped the easy 8k
replaced 8k run with 40 min bike
bike instead of run 40 min
8k run became a walk
easy 8k was hard
ran half a marathon
ran a quarter marathon
ran a 10k pb in 42:10
ran 8k with my son, 5
ran 8k with rpe 4 friends
30 min run 30 min walk
1 min run 1 min walk x 15
15 x 1 min run 1 min walk
ran up 20 floors
stairs 20 min
bike 12
treadmill 10% incline 30 min
treadmill 30 min incline 5
8k at 5
8k @ 5
8k @ 148 bpm
10 km 5'00"
run 30' easy 10' hard
run 20' easy + 20' tempo
40' of which 20' tempo
60 min with 20 min tempo
10k 60
run 10 60
run 60 10k
half hour
run 6.2
ran 6,2
last week ran 10k
last weekend 20k long
ran 10k on 14 nov
14/11 ran 10k
ran 10k on the 14th
ran 8k sat and sun
monday and tuesday 8k
mon 8k, tue 5k
ran 8k yesterday and feel good today
ran 8k the other day
day before 8k
1 week ago 10k
a week ago ran 10k
rest yesterday and today
rested yesterday, ran 8k today
rest, then 8k
easy rest day
active recovery 30 min bike
gym legs + 5k run
yoga and core 30 min
swimrun 10k
duathlon 2h
triathlon 2:30
sprint tri 1:20
ultra 60k 7:30:00
50k ultra 6h12
trail marathon 5:10:00
marathon relay 10k
half ironman
ran the first leg of a relay 8k
paced a friend 10k 60 min
paced HM 2:00:00
ekiden 5k 20:10
kids ran 1k
ran like 8k
ran abt 8k
ran c. 8k
ran 8k-ish
ran 8ish k
ran 8k??
no running yesterday
jog 3/4 of an hour
bailed on the tempo after 4k
brick: bike 60min + run 20min
tempo 30 min + gym 30 min
intervals and core
ran 26k 5:20
soccer match 90 min
took yesterday off
8k then 5k
10k am + 20k bike pm
ran 3k, 8x400, 2k
20 min easy, 20 min tempo, 10 min easy
swim and gym 1h30
gym then 5k easy
12
ran 24k 4:50
my marathon is on 12 April
my longest run is 18 km
last year I ran 3:30 in the marathon
set long run to 20k
my friend ran 10k in 40 min
it is 30 km to work
I have a race in 10 days
""".strip().splitlines()
"""Each may mean several things, or has a word the reader does not know: asked back, or not read."""

NO_LOG = """
how long should I run
I want to run 10k tomorrow
legs 3 sleep 7.5
my knee hurts after 8k
can I run 8k today?
should I do intervals today
is 10k too much?
what's the plan for tomorrow
tomorrow 10k easy
I will run 8k tonight
going to run 8k later
gonna do 5k in the evening
planning a long run of 20k on sunday
next week 3 runs of 8k
slept 7 hours
slept 6.5h, resting hr 52
sleep 7h mood 4
hr 48
resting heart rate 52
legs heavy
legs 4/5
mood 3
7.5
4
yes
no
thanks!
hello
good morning
what about my 8k pace?
how fast should I run 10k
why easy?
why not run today
my shin hurts when I run
pain in calf after 5k, 4/10
sharp pain at 6 km yesterday
I have a cold
fever 38.5
half marathon in 6 weeks
my goal is 10k under 45 min
I usually run 40 km a week
I used to run 50 miles a week
my pb is 19:58 for 5k
delete my data
cancel yesterday's run
change monday to 8k
move my long run to saturday
remind me at 7:00
what did I run yesterday?
did I run 8k yesterday?
I could run 8k in 45 min
if I run 10k today can I do intervals tomorrow
new shoes since monday
woke up at 5:30
need to run 8k
let me do 8k today
was meant to run 10k
I weigh 70 kg
chest pain after 3k run
dizzy after the run 10k
what pace for 10k
is 30 km a week ok
tomorrow long run 20k
I plan 12k on saturday
shall I do 45 min or 60
my 10k pb is 42:10
training for a half in 1:45
tight calves after yesterday's 10k
slept 5h, legs 2, stressed
weigh 68 kg
no time today
will do 8k tonight
swap tuesday and thursday
how was my week
pegasus trail 4
ill in bed
feeling great
rhr 48 hrv 70
do I need a rest day
""".strip().splitlines()
"""Questions, plans, answers of the morning, complaints: nothing of it belongs into the log."""

TITLES = """
Rest Day => rest
Day Off => rest
OFF => rest
Easy run => easy
Easy Run 8 km => easy km=8
Easy 45 min => easy min=45
Recovery Run 5k => easy km=5
Run: Easy 6 mi => easy km=9.656
Run - Endurance 1:15:00 => easy min=75
Run: Long Run => long
Bike: Endurance => cross
Swim: Technique 2000m => cross
Strength => strength
Strength & Conditioning => strength
Core and mobility 20 min => cross min=20
Intervals 6x800m => hard
6 x 800m @ 5k pace, 2 min jog recovery => hard
5 x 1km (90s rest) => hard
3 x 10 min threshold => hard
Tempo Run 10 km => hard km=10
Threshold run 60 min => hard min=60
Fartlek 40' => hard min=40
Hill Repeats 10 x 60s => hard
Race: Half Marathon => race km=21.098
Berlin Marathon => not understood
parkrun => race km=5
5k parkrun => race km=5
Race day! => race
A Race - City Half => not understood
8k easy + 6 strides => easy km=8
8km easy with strides => easy km=8
Easy run 30-40 min => not understood
10-12 km easy => not understood
Long Run 2h => long min=120
Long Run 2h 15min => long min=135
Long run 18 miles => long km=28.968
LR 30k => long km=30
W5D3 Easy 10k => easy km=10
Week 5: Long Run 26 km => long km=26
Week 5 Day 3 - Tempo 8km => hard km=8
Cross training => cross
Cross Train 45 min => cross min=45
XT 45min => cross min=45
Swim 1500 m => cross
Rest or easy 5k => not understood
Rest or cross train => not understood
Easy run or bike => not understood
Lunch with Anna => not understood
Run club => not understood
Run 10k => not understood
Morning run => not understood
25 km with 10 km @ marathon pace => hard km=25
Progression run 12 km => hard km=12
Easy 5 miles (Zone 2) => easy km=8.047
Z2 Run 50 min => easy min=50
Base Run 1:00:00 => easy min=60
Speed: 400m repeats => hard
Speed Work => hard
Track: 12x400 w/ 200 jog => not understood
VO2max 5x3min => hard
Easy Run – 6.5km => easy km=6.5
Conversational run 7km => easy km=7
7km Easy Run => easy km=7
Tempo 3-2-1 => not understood
Walk 30 min => cross min=30
Pilates 45' => cross min=45
Marathon pace 16k => hard km=16
Shakeout run 3k => easy km=3
Shake-out 20min => easy min=20
2km warm up, 6km tempo, 2km cool down => hard
WU 2k, 5x1k, CD 2k => hard
Easy 8k? => not understood
No run => not understood
No running today => not understood
Travel => not understood
Holiday => not understood
Long walk 10 km => cross
Race prep meeting => not understood
Long drive to Hamburg => not understood
Hard deadline => not understood
Easy dinner => not understood
Strength deadline => not understood
Rest of the tax papers => not understood
Physio for knee => not understood
Easy Run 40min => easy min=40
Easy Aerobic 10k => easy km=10
Recovery 30' => easy min=30
Long Run 28km w/ last 8km MP => long km=28
Long Run 16 miles easy => long km=25.75
Tempo 3 x 2k, 90s rest => hard
Intervals + Gym => hard sessions=2
Tempo + core => hard sessions=2
Easy 40 min, 10 min core => easy sessions=2
8x400m + core => hard sessions=2
Bike + intervals => not understood
Easy 20 min then 4 x 5 min threshold => hard
Easy bike 40 km => cross
Swim 2 km => cross
Cross-training => cross
XT 40 min => cross min=40
Strength and Conditioning 45 min => strength min=45
800m repeats => hard
6 x 800m w/ 400m jog => hard
LR 18 km easy => long km=18
Shake-out run 3 km => easy km=3
10K Race - City Run => not understood
Half marathon => race km=21.098
Easy run w/ run club => easy
Rest - massage => not understood
Haircut => not understood
Long weekend in Rome => not understood
Speed review with Max => not understood
Marathon pace 12 km + 3 km easy => hard
5 km warm up + 10 km race => race
""".strip().splitlines()
"""What more of a calendar's titles plan."""

DAYS = """
today => 2026-11-18
tomorrow => 2026-11-19
day after tomorrow => 2026-11-20
the day after tomorrow => 2026-11-20
friday => 2026-11-20
Fri => 2026-11-20
on saturday => 2026-11-21
this saturday => 2026-11-21
3 May => 2027-05-03
3rd May => 2027-05-03
May 3 => 2027-05-03
May 3rd => 2027-05-03
3 May 2027 => 2027-05-03
May 3, 2027 => 2027-05-03
3.5.2027 => 2027-05-03
3.5. => 2027-05-03
03.05. => 2027-05-03
13/5/2027 => 2027-05-13
5/13/2027 => 2027-05-13
25/12 => 2026-12-25
12/25 => 2026-12-25
2027-05-03 => 2027-05-03
2027/05/03 => 2027-05-03
3-may-2027 => 2027-05-03
3 may 27 => 2027-05-03
3.5.27 => 2027-05-03
29 Feb 2028 => 2028-02-29
in 3 days => 2026-11-21
in three days => 2026-11-21
in a week => 2026-11-25
in 2 weeks => 2026-12-02
in two weeks => 2026-12-02
in a fortnight => 2026-12-02
in 6 weeks => 2026-12-30
a week from now => 2026-11-25
2 weeks from today => 2026-12-02
12 April => 2027-04-12
12th of April => 2027-04-12
the 12th of april => 2027-04-12
April 12 => 2027-04-12
april 12th 2027 => 2027-04-12
apr 12 => 2027-04-12
12 apr => 2027-04-12
Monday 12 April => 2027-04-12
Sun, 22 Nov => 2026-11-22
sunday 22.11. => 2026-11-22
22 November => 2026-11-22
18 november => 2026-11-18
TOMORROW => 2026-11-19
hm berlin 12 april => 2027-04-12
10k 22.11. => 2026-11-22
marathon on 11 October 2027 => 2027-10-11
berlin marathon 26.9.2027 => 2027-09-26
sunday week => 2026-11-29
a week on sunday => 2026-11-29
move it to 3 May => 2027-05-03
3-May-27 => 2027-05-03
sat 28 nov => 2026-11-28
1/1 => 2027-01-01
1.1.27 => 2027-01-01
31.12 => 2026-12-31
10 days from now => 2026-11-28
Dec 6th => 2026-12-06
6th december => 2026-12-06
race for life 6 december => 2026-12-06
this friday => 2026-11-20
""".strip().splitlines()
"""The day that is meant on Wednesday, 18 November 2026."""

NO_SINGLE_DAY = """
next saturday
next monday
wednesday
next week
03/05/2027
5/3
3/5
20270503
3-5-2027
30 Feb
31 April 2027
29 Feb 2027
Sunday 12 April
22
April
april 2027
next april
christmas
new years day
end of november
this weekend
weekend
tonight
tmrw
tomorow
12 Aprl
12 or 13 April
12-13 April
hello
10k
two weeks on sunday
week after next
the week after 3 May
3 or 10 May
between 3 and 5 May
3 to 5 May
not before 3 May
sat 29 nov
the weekend of 6 december
wednesday week
2 days after tomorrow
""".strip().splitlines()
"""Two days, a stretch of them, a day beside the one that is named, or none at all."""

"""Lines a runner may type, in tables: what asks for advice, what sounds like it, what must raise an alarm."""

from __future__ import annotations

from bot.words.understanding import Intent

ASKS_FOR_ADVICE = """
what should I do today?
What should I do today
WHAT SHOULD I DO TODAY???
what do I do today
what should i do
what should i do now?
should I run today
should i run today?
can i run?
Can I run today
may I run
run or rest?
rest or run today
whats the plan today
what's the plan for today?
what’s the plan
what's on today
whats on the plan today?
do i train today
do I have to run today?
am i good to go for a run
am i good to go today?
today?
Today
rest day or run
what now coach
what now?
whats your advice
what's your advice for today?
waht shuold i do today
what shoud i do tday
waht should I do todya?
what should i do toda
shuold i run today
hey coach, what should I do today?
Good morning! What should I do today?
hi, should I run?
what would you recommend today
what do you suggest?
what do you advise for today
any advice for today?
your advice please
give me today's plan
today's workout?
what's my workout today
what is today's run?
what should I train today
what shall I do this morning
what am i supposed to do today
is today a rest day
is it a rest day today?
should I rest today
should i rest or run
should I take a rest day
do I need a rest day?
should I go for a run this morning
should I do my run today or skip it?
should i skip today
can I train hard today
can i do intervals today
should I do my long run today
am I ready to run?
am i fit for a hard session today
am I recovered enough to train
is it ok to run today
is it a good idea to run today?
is it safe to train today
how far should I run today
how long should i run today?
how hard should I go today
how should I train today
tell me what to do today
not sure what to do today
not sure if I should run today
do you think I should run today?
should I run today, do you think?
what kind of run should I do today
which workout should I do today
easy or hard today?
bike or run today
cross train or rest?
run today?
legs are heavy, should I run?
I slept 5 hours. What should I do today?
my legs feel dead so what should I do today
I ran 12k yesterday, can I run today?
no pain, should I run today?
should i run today with heavy legs
so what do we do today
what's next for me today?
now what?
should I go easy today
should I take it easy today
is running today a good idea
can i go running today
🏃 what should I do today? 🏃
""".strip().splitlines()

ASKS_SOMETHING_ELSE = """
what did I do yesterday
what did I do today
I ran today
i ran 10k today
I already ran today
what is the weather today
what's the weather like today?
today was great
today was hard
should I buy new shoes
should I buy new shoes today
should I eat before my run
what should I eat today
what should I wear today
what day is it today
what time is it now
what is today's date
how are you today
how are you
I should run today
I should have run today
I will run today
I want to run today
I am going to run today
I can run today
running today was awful
my run today was good
today I rested
I rest on mondays
I took a rest day
should my dog run today
should I run a marathon
should I sign up for a race
should I run faster
can I run a marathon in 4 hours
can you run
do you run
what do you do today
do I look good today
should I do my laundry today
should I go to work today
should I call my doctor
should I stop
what should I do with my old shoes
what should I do about my job
what should I do after the race
what should I do tomorrow
should I run tomorrow
should I have run yesterday
did I run today
did I train yesterday
was yesterday a rest day
who won the race today
where should I run today
when should I run
when is my next race
what is a rest day
what is an interval session
what are intervals
why did I run so slow today
it is raining today
it's a nice day today
not today
maybe tomorrow
today is my birthday
nothing today
the plan was bad
my plan changed
good run today
rest is boring
is it going to rain today
what is on tv today
what's up
is the gym open today
my coach said I should run today
she asked what I should do today
yesterday
tomorrow?
hello
good morning
7.5
legs 4
52 bpm
blah blah
do I need new shoes
is my time zone right
can I run through the park
could we run together today
should today's news worry me
how far is a marathon
how long did I run
how much did I sleep
""".strip().splitlines()

SAYS: dict[Intent, list[str]] = {
    Intent.CHECKIN: [
        "check in",
        "check-in",
        "Checkin please",
        "I want to check in",
        "start my check-in",
        "let me check in",
        "ask me the questions",
        "fix my check-in",
        "fill in the form",
        "log my sleep",
        "chek in",
        "I have a fever, should I run?",
        "my knee hurts. can I run today?",
    ],
    Intent.WEEK: [
        "week",
        "how was my week?",
        "show me my week",
        "weekly summary",
        "send me the summary",
        "how did my week go",
        "show my stats",
        "wekly summary",
    ],
    Intent.WHY: [
        "why?",
        "Why",
        "why rest?",
        "why not run",
        "how come?",
        "explain",
        "why should I rest today",
        "why do you say that?",
        "what's the reason",
        "why? I slept well",
    ],
    Intent.SETTINGS: [
        "settings",
        "change my time zone",
        "change the check-in time",
        "setings",
        "I want to change my language",
        "how do I change the summary day",
        "use miles",
        "ask me later",
    ],
    Intent.PRIVACY: [
        "privacy",
        "what do you store about me?",
        "what data do you keep",
        "is my data safe?",
        "who can see my answers",
        "where is my data stored",
        "what happens to my data",
    ],
    Intent.FORGET: [
        "forget me",
        "delete my data",
        "please delete everything",
        "delete all my data",
        "erase my account",
        "I want to delete my data",
        "Delete everything you know about me",
    ],
    Intent.HELP: [
        "help",
        "help me",
        "what can you do?",
        "how does this work",
        "commands",
        "who are you?",
        "what can I ask you",
        "how do I use this bot",
    ],
    Intent.THANKS: [
        "thanks",
        "Thank you!",
        "thx",
        "thanks a lot coach",
        "ok thanks",
        "🙏",
        "thankyou very much",
        "cheers mate",
    ],
    Intent.UNKNOWN: [
        "",
        "🤖",
        "no thanks",
        "don't delete my data",
        "delete my data? no way",
        "I forgot to check in",
        "what a week",
        "my week was hard",
        "why are my shoes wet",
        "helpful",
        "I was told to rest",
    ],
}

BODY_ALARMS = """
chest pain
I have chest pain
my chest hurts
my chest feels tight
tightness in my chest
pressure on my chest since this morning
a stabbing pain in the left side of my chest
chest pain is gone
I had chest pain yesterday
no more chest pain
no chest pain anymore
no chest pain today but had it yesterday
no, chest pain
not just chest pain
is chest pain dangerous?
should I run with chest pain?
What should I do today? I have chest pain
chset pain
chest pian
I have no leg pain but my chest is tight
I fainted
I fainted after the run
I passed out this morning
i blacked out
almost fainted
feeling faint
I feel like I might faint
can't breathe
I can’t breathe
i cant breath
cannot breathe properly
hard to breathe
trouble breathing
shortness of breath
short of breath on the stairs
out of breath while sitting
palpitations
palpatations all night
my heart is racing at rest
heart racing while lying in bed
my heart was pounding all night
my heart is racing, should I run?
my heart is racing. can I do the workout today
heart still racing two hours after the run
heart skipped a beat
heart flutters
coughing blood
I coughed up blood
blood in my urine
thanks! chest pain by the way
legs 4, sleep 7, chest pain
CHEST PAIN
my chest is pounding
my heart is all over the place
it hurts to breathe
my left arm went numb
everything went black
I had a seizure
heart beats irregularly
not getting enough air
I nearly collapsed after the run
""".strip().splitlines()

MIND_ALARMS = """
I want to die
i want to kill myself
suicidal
I'm suicidal
I feel sucidal
I am not suicidal
I don't want to live anymore
I want to end my life
better off dead
no reason to live
thinking of hurting myself
what should I do today? I want to die
chest pain and I want to die
I don't see the point in living
life isn't worth living
I can't go on anymore
thoughts of death
I want to hang myself
""".strip().splitlines()

NO_ALARMS = """
no chest pain
I have no chest pain
no chest pain today
no chest pain, slept 7 hours last night
without chest pain
my chest doesn't hurt
my chest is not tight
I didn't faint
never fainted
no palpitations
no shortness of breath
my chest strap is too tight
chest day at the gym
I did a chest press
my heart rate is 52
my heart was racing on the hill
heart pounding after the intervals
out of breath after the intervals
that hill killed me
this workout is killing me
my legs are dead
my legs are killing me
I hurt myself running
pain in my knee
my knee hurts
heartburn
I can't wait to breathe fresh air
can't breathe through my nose
pulse 48, racing on Sunday
heart rate 52 sore legs
I am fasting today
I backed out of the race
kicking myself for that
died at km 30
40 kms this week
blood test tomorrow
fresh air run
suicide sprints at training
a tight calf
what should I do today
the hill was breathtaking
I'm dying for a run
with a heavy heart I skip today
a stroke of luck at the finish
blackout curtains help me sleep
suicide hill repeats
heart rate zone 2
the pressure at work is high
""".strip().splitlines()


# The lines from here on were written after the code, in two lots, to find out what it had not been made for.
# At first sight 39 of 60 and 19 of 35 questions were understood, 35 of 40 and 18 of 20 alarms heard.
# What was missed taught it something; "should I listen to my body and rest" is still beyond it.
WRITTEN_AFTERWARDS_ADVICE = """
what's the call today coach?
what are we doing today
so, what's it gonna be today, run or rest?
what should my training be today
can I do my tempo today?
should I push it today
should i hit the track today
is a run ok today
would it be ok to run today
ok to run today?
can i go for an easy jog
could I do a long run this morning?
do you want me to run today?
do you recommend running today
what would you do today if you were me
what would you have me do today?
whats my training for today
what training is on for today
what's the workout
how many km should I run today
how many minutes should I run today?
how much should I run
what pace should I run today
shall I run or bike this evening?
should I swap my run for a bike ride today
should I cross-train instead
should I cut my run short today
should I just rest today
am I allowed to run today
do I get to run today?
am I too tired to run today?
are my legs ready for intervals
is today a good day for intervals
is it smart to run with heavy legs today
wat shud i do 2day
shoudl i rest tody
hwat should i do today
can i traing today
I'm tired. Should I still run?
I don't know what to do today
help me decide: run or rest
need advice for today
tell me, run or not?
to run or not to run
easy day or rest day?
what does the plan say for today
what's your recommendation this morning
should i be running today
can you tell me what I should do today
Should we train today?
is my body ready for a run
what do you think, should i go running
go or no go?
what do i have to do today
running today, yes or no?
is it wise to go running this evening
should i even bother running today
what now
anything for me today?
what's today looking like
what does today look like
whats the move today coach
is it a run day or a rest day
should I lace up today
should I go out for a run or stay home
is a rest day better today
would you run today
would you rest today if you were me
can I do my speed session today?
do I still have to do my intervals today
should I replace my run with cycling today
what is best for me today
what's best today, run or bike?
shoud I tain today
how many miles should I run today
do you think it's ok to run today
should today be a rest day
could you advise me for today
should I do an easy 5k today
what type of session today?
which training today?
plan for today?
coach?! what do i do today??
Tell me what to do
am I fresh enough for a tempo run
Am I good for a long run today
can i still do my long run
should I take today off
I have no energy, should I train?
should I go for a swim instead today
what's in store for today
what would be best today
how easy should I run today
whats up for today
""".strip().splitlines()
"""Held out, first time seen: 58 of 95."""

WRITTEN_AFTERWARDS_ELSE = """
what did you tell me today
what a day
I did my run today
what run did I do yesterday
I don't want to run today
I can't run today
I won't run today
no run today
I'm resting today
just finished my run
my run was easy
that was a hard run today
is it raining
can I eat before running
can I drink coffee before a run
can I drink alcohol today
what should I drink today
what shoes should I wear
what music should I listen to while running
should I see a doctor
should I stretch after running
should I take ibuprofen
should I change my plan for next week
should I do a half marathon in spring
how do I change my plan
how far did I run this week
how fast should I run my marathon
what is my resting heart rate
what is my average sleep
who are you
when do I get my summary
when will you ask me tomorrow
when is the race
can my friend use this
can you hear me
should I charge my watch
should I delete the app
is the race today
did you get my answer
have I checked in today
today I feel great
feeling good today
so tired today
slept badly
legs are dead
8 hours
knee a bit sore
I'm on holiday today
I was sick today
work was stressful today
the weather is great today
what do you mean
what does easy mean
what is cross training
how many people use this bot
should he run today
does it matter if I run today
I think I should run today
run faster
lol
what did the plan say yesterday
I took today off
should I get new insoles
should I lose weight
can I run in the rain
can I run at night
should I warm up before running
how do I run faster
how should I breathe when running
how long is my long run on sunday
what should I do on race day
what is my plan for next week
what was my advice yesterday
what should I cook tonight
I do not train today
we ran today
it was a good day
is it normal that my legs are heavy
are heavy legs normal
my plan says intervals
can you change my plan
can you run on mars
rest in peace
easy peasy
that was easy
run forrest run
I missed my run today
should I run it by my doctor
do I have to pay
what do I get
should I take my vitamins today
what do you think of my run today
long run done
what a great run today
""".strip().splitlines()
"""Held out, first time seen: 94 of 94."""

WRITTEN_AFTERWARDS_ALARMS = """
my chest feels really weird when I run
got a tight chest
chest is hurting a bit today
feels like someone is sitting on my chest
pain behind my breastbone
sharp pain chest and left arm
my heart hurts
my heart keeps skipping beats
my heart is going crazy
heart is beating super fast while sitting
heartbeat irregular since last night
my pulse is racing for no reason
blacked out for a second at the finish
I nearly passed out
I felt faint in the shower
nearly fainted on the treadmill
lost consciousness
collapsed at the end of the race
struggling to breathe
I can barely breathe
cant catch my breath
can't get enough air
really breathless today
i am coughing up blood
there was blood in my spit
peeing blood
had palpatations after coffee
chestpains
brest pain and chest tightnes
what should i do today, my chest hurts
I wish I was dead
I want to end it all
i dont want to be here anymore
life isn't worth living
thinking about suicide
i might kill my self
everyone would be better off without me
I've been cutting myself
I can't go on living
sometimes i just want to not wake up
chest feels constricted
i feel pain in my sternum when breathing in
my heart was fluttering in bed
heartbeats irregular
i fell unconscious
passing out feeling
I feel like fainting
I get breathless walking upstairs
I have difficulty breathing
can't breath properly today
my chest is killing me
chest pains on and off
vomited blood
heart races when I lie down
i'd rather be dead
I want to hurt myself
I feel like killing myself
I don't wanna live
had a blackout
heavy pressure in chest, should i run
""".strip().splitlines()
"""Held out, first time seen: 53 of 60."""

WRITTEN_AFTERWARDS_NO_ALARMS = """
no chest pain or palpitations
I don't have any chest pain
no fainting
breathing fine
breathing hard on the hills
my chest strap battery died
heart rate strap is broken
average heart rate 150 on the hill
my heart rate was high in the race
race heart rate 180
i beat my time
killed it today
I'm dying to run
this heat will kill me
dead legs
my shins hurt
back pain
headache
sore throat
cold and cough
nose is blocked
blood sugar low
donated blood yesterday
passed the finish line
passed my exam
I was out for 2 hours
lights went out
breath work was good
breathtaking view
heavy breathing after sprints
I was out of breath at the top
tired of running
tired all over
want to live healthier
no reason
better without music
my heart is set on Berlin
heart of the city run
tight hips
tight schedule
my quads are on fire
tightness in my calves
pressure at work
pain in the left foot
I raced on sunday
my heart rate is low
no pain
I am breathing well
I nearly died on that hill
out for a run
fast heart rate during sprints
fainter trail markings
black shoes
I hate my life without running
coughing a bit
blood pressure fine
burning legs
heavy legs
I skipped breakfast
stitch in my side
""".strip().splitlines()
"""Held out, first time seen: 58 of 60."""

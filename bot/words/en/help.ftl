# Whom to call. Both are parts of other sentences: “call 112”, “a friend, your doctor or Samaritans on 116 123”.

help-emergency = { $number }
help-emergency-somewhere = your emergency number (112 in Europe, 911 in North America)
help-people = { $name } on { $number }
help-people-number = the helpline { $number }
help-people-somewhere = a helpline (findahelpline.com lists one near you)

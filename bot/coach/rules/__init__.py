"""The rules, one file per theme. Their order is the advisor's (`coach.advisor.RULEBOOK`)."""

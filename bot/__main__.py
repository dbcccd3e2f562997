"""`python -m bot` is `freshlegs`."""

from bot.cli import main

if __name__ == "__main__":
    main()

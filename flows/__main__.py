"""`python -m flows` is `hpfacts`, wherever the command is not on the path."""

from flows.cli import main

if __name__ == "__main__":
    main()

"""`python -m tests.replica`: the sample site in the foreground."""

import argparse

from tests.replica import main

if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m tests.replica", description=main.__doc__)
    parser.add_argument("--port", type=int, default=8800, help="the first of seven ports in a row; 0: any free ones")
    parser.add_argument("--night", type=int, default=1, help="which night the sites show")
    parser.add_argument("--generated", type=int, default=0, help="further articles, made up with known facts")
    arguments = parser.parse_args()
    main(arguments.port, arguments.night, arguments.generated)

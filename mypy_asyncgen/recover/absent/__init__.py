"""What is known of packages that are not installed: nothing to mypy, their kinds to us.

mypy takes each name of a package that it cannot find for ``Any``, and checks nothing that is done with it. Stubs in the
package's place would have mypy report more than what is asynchronous (an argument of another class, a branch that "cannot"
be reached). So to mypy it stays ``Any``: `tables` says what the package's functions and classes are, `values` what an
expression of type ``Any`` stands for by them, and only our own rules are told of it.
"""

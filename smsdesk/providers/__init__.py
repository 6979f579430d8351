"""One async client per provider, a file each, behind the recipe of `base`.

Importing this package loads none of them; `registry` does, on demand.
"""

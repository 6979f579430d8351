"""Pure values and rules: no input or output, no clock, no asyncio, no sentences for people.

Everything here imports the standard library and `phonenumbers` alone. Other layers build on it;
it knows none of them.
"""

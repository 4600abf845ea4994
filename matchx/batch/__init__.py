"""Many reports: ``sources`` finds them, ``run`` reads them (in several processes if asked), ``journal`` remembers.

Everything streams, in the order of the inputs: the memory is that of a few reports, however many there are.
"""

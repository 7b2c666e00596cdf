"""Fits the polynomials of Exponential.cs and ErrorFunction.cs: Remez exchange, in 40 digits. Needs mpmath.

Prints each polynomial's coefficients, lowest power first, in single precision, and its highest relative error before rounding.
"""
import struct

from mpmath import cos, erf, erfc, exp, log, lu_solve, matrix, mp, mpf, nstr, pi

mp.dps = 40
GRID = 1501


def fit(name, target, basis, weight, low, high, terms):
    """The terms c that make the highest |weight · (target - sum of c · basis)| between low and high least."""
    middle, half = (low + high) / 2, (high - low) / 2
    places = sorted(middle + half * cos(pi * (2 * i + mpf(1)) / (2 * terms + 2)) for i in range(terms + 1))
    grid = [low + (high - low) * i / GRID for i in range(GRID + 1)]
    for _ in range(12):
        system, right = matrix(terms + 1, terms + 1), matrix(terms + 1, 1)
        for row, x in enumerate(places):
            for i in range(terms):
                system[row, i] = weight(x) * basis(x, i)
            system[row, terms] = (-1) ** row
            right[row] = weight(x) * target(x)
        c = lu_solve(system, right)
        errors = [weight(x) * (target(x) - sum(c[i] * basis(x, i) for i in range(terms))) for x in grid]
        peaks, peak = [], 0
        for at in range(1, len(grid)):
            if (errors[at] > 0) != (errors[peak] > 0):
                peaks.append(peak)
                peak = at
            elif abs(errors[at]) > abs(errors[peak]):
                peak = at
        peaks.append(peak)
        while len(peaks) > terms + 1:
            peaks.pop(0 if abs(errors[peaks[0]]) < abs(errors[peaks[-1]]) else -1)
        if len(peaks) <= terms:
            break
        places = [grid[at] for at in peaks]
    single = [struct.unpack("<f", struct.pack("<f", float(c[i])))[0] for i in range(terms)]
    print(name, " ".join(f"{value:.9g}" for value in single), "error", nstr(max(map(abs, errors)), 3))


reach = log(2) / 2 * mpf("1.001")
fit("exp: (e^x - 1 - x) / x^2", lambda x: (exp(x) - 1 - x) / x**2, lambda x, i: x**i, lambda x: x * x / exp(x), -reach, reach, 5)
border = mpf("0.9375")
fit("erf near: erf(x) / x - 1", lambda x: erf(x) / x - 1, lambda x, i: x ** (2 * i), lambda x: x / erf(x), mpf("1e-4"), border, 6)
fit("erf far: -ln(erfc(x)) / x - 1", lambda x: -log(erfc(x)) / x - 1, lambda x, i: x**i, lambda x: x * erfc(x) / erf(x), border, mpf(4), 6)

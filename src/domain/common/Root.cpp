// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/common/Root.h"

namespace plumbline {

Rational roundedRoot(const Rational& square, int places)
{
    Q_ASSERT(square.sign() >= 0 && places >= 0);
    const mpq_class exact = square.toMpq();
    mpz_class scale;
    mpz_ui_pow_ui(scale.get_mpz_t(), 10, static_cast<unsigned long>(places));
    const mpz_class scaled = exact.get_num() * scale * scale;
    const mpz_class& below = exact.get_den();
    const mpz_class whole = scaled / below;
    mpz_class root = sqrt(whole);
    // The next one from half a place on: (2·root + 1)² · below ≤ 4 · scaled.
    const mpz_class twice = 2 * root + 1;
    if (twice * twice * below <= 4 * scaled)
        ++root;
    mpq_class rounded(root, scale);
    rounded.canonicalize();
    return Rational(rounded);
}

} // namespace plumbline

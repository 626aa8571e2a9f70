// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drawing/ColourSight.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace plumbline::testing {

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

constexpr Matrix kUsual{Triple{1, 0, 0}, Triple{0, 1, 0}, Triple{0, 0, 1}};
constexpr Matrix kProtanopia{Triple{0.152286, 1.052583, -0.204868},
                             Triple{0.114503, 0.786281, 0.099216},
                             Triple{-0.003882, -0.048116, 1.051998}};
constexpr Matrix kDeuteranopia{Triple{0.367322, 0.860646, -0.227968},
                               Triple{0.280085, 0.672501, 0.047413},
                               Triple{-0.011820, 0.042940, 0.968881}};
constexpr Matrix kTritanopia{Triple{1.255528, -0.076749, -0.178779},
                             Triple{-0.078411, 0.930809, 0.147602},
                             Triple{0.004733, 0.691367, 0.303900}};

const Matrix& matrixOf(Sight sight)
{
    switch (sight) {
    case Sight::Usual:
        return kUsual;
    case Sight::Protanopia:
        return kProtanopia;
    case Sight::Deuteranopia:
        return kDeuteranopia;
    case Sight::Tritanopia:
        return kTritanopia;
    }
    Q_UNREACHABLE();
}

double linear(double part)
{
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double encoded(double part)
{
    const double kept = std::clamp(part, 0.0, 1.0);
    return kept <= 0.0031308 ? kept * 12.92 : 1.055 * std::pow(kept, 1 / 2.4) - 0.055;
}

Triple light(const QColor& color)
{
    return {linear(color.redF()), linear(color.greenF()), linear(color.blueF())};
}

Triple times(const Matrix& matrix, const Triple& vector)
{
    Triple product{};
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t column = 0; column < 3; ++column)
            product[row] += matrix[row][column] * vector[column];
    }
    return product;
}

double luminance(const QColor& color)
{
    const Triple parts = light(color);
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
}

double hue(double a, double b)
{
    if (a == 0 && b == 0)
        return 0;
    const double angle = std::atan2(b, a);
    return angle < 0 ? angle + 2 * std::numbers::pi : angle;
}

double rad(double degrees)
{
    return degrees * std::numbers::pi / 180;
}

/// The mean of two hues, the shorter way round.
double meanHue(double one, double other, bool isGrey)
{
    if (isGrey)
        return one + other;
    const double sum = one + other;
    if (std::abs(one - other) <= std::numbers::pi)
        return sum / 2;
    return sum < 2 * std::numbers::pi ? sum / 2 + std::numbers::pi : sum / 2 - std::numbers::pi;
}

double hueStep(double one, double other, bool isGrey)
{
    if (isGrey)
        return 0;
    const double step = other - one;
    if (step > std::numbers::pi)
        return step - 2 * std::numbers::pi;
    return step < -std::numbers::pi ? step + 2 * std::numbers::pi : step;
}

double seventh(double chroma)
{
    const double power = std::pow(chroma, 7);
    return std::sqrt(power / (power + std::pow(25.0, 7)));
}

} // namespace

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor seen(const QColor& color, Sight sight)
{
    const Triple parts = times(matrixOf(sight), light(color));
    return QColor::fromRgbF(static_cast<float>(encoded(parts[0])),
                            static_cast<float>(encoded(parts[1])),
                            static_cast<float>(encoded(parts[2])));
}

Lab labOf(const QColor& color)
{
    constexpr Matrix kToXyz{Triple{0.4124564, 0.3575761, 0.1804375},
                            Triple{0.2126729, 0.7151522, 0.0721750},
                            Triple{0.0193339, 0.1191920, 0.9503041}};
    constexpr Triple kWhite{0.95047, 1.0, 1.08883};
    Triple xyz = times(kToXyz, light(color));
    for (std::size_t part = 0; part < 3; ++part) {
        const double t = xyz[part] / kWhite[part];
        xyz[part] = t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }
    return {116 * xyz[1] - 16, 500 * (xyz[0] - xyz[1]), 200 * (xyz[1] - xyz[2])};
}

double difference(const Lab& one, const Lab& other)
{
    const double mean = (std::hypot(one.a, one.b) + std::hypot(other.a, other.b)) / 2;
    const double stretch = 1 + 0.5 * (1 - seventh(mean));
    const double c1 = std::hypot(one.a * stretch, one.b);
    const double c2 = std::hypot(other.a * stretch, other.b);
    const double h1 = hue(one.a * stretch, one.b);
    const double h2 = hue(other.a * stretch, other.b);
    const bool isGrey = c1 * c2 == 0;
    const double l = (one.l + other.l) / 2;
    const double c = (c1 + c2) / 2;
    const double h = meanHue(h1, h2, isGrey);
    const double t = 1 - 0.17 * std::cos(h - rad(30)) + 0.24 * std::cos(2 * h)
        + 0.32 * std::cos(3 * h + rad(6)) - 0.20 * std::cos(4 * h - rad(63));
    const double degrees = h * 180 / std::numbers::pi;
    const double turn = rad(30) * std::exp(-std::pow((degrees - 275) / 25, 2));
    const double bent = std::pow(l - 50, 2);
    const double dl = (other.l - one.l) / (1 + 0.015 * bent / std::sqrt(20 + bent));
    const double dc = (c2 - c1) / (1 + 0.045 * c);
    const double dh =
        2 * std::sqrt(c1 * c2) * std::sin(hueStep(h1, h2, isGrey) / 2) / (1 + 0.015 * c * t);
    const double rotation = -std::sin(2 * turn) * 2 * seventh(c);
    return std::sqrt(dl * dl + dc * dc + dh * dh + rotation * dc * dh);
}

} // namespace plumbline::testing

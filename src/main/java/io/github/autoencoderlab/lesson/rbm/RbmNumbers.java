package io.github.autoencoderlab.lesson.rbm;

/**
 * The numbers in the formulas.
 *
 * @param energyOfData mean E(v,h) over held-out v and h drawn from p(h|v), in nats
 * @param energyOfFantasies mean E(v*,h*) one Gibbs step further, in nats
 * @param freeEnergy mean F(v) over held-out images, in nats
 */
record RbmNumbers(double energyOfData, double energyOfFantasies, double freeEnergy) {}

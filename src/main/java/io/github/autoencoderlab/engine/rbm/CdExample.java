package io.github.autoencoderlab.engine.rbm;

/**
 * The first example of a mini-batch as the lines of the step left it; what a line of this step has
 * not computed yet is that of the step before.
 *
 * @param v data
 * @param p p(h=1|v)
 * @param h as drawn last
 * @param q p(v*=1|h); empty while none is known, at first and after going back
 * @param vStar v* as drawn last; empty likewise
 * @param pStar p(h*=1|v*)
 */
public record CdExample(float[] v, float[] p, float[] h, float[] q, float[] vStar, float[] pStar) {}

/** Noise on the input, x̃ ~ C(x̃|x), as denoising autoencoders learn from (slide "去噪自编码器"). */
@NullMarked
package io.github.autoencoderlab.engine.noise;

import org.jspecify.annotations.NullMarked;

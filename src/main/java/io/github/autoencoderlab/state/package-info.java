/** What a run was at a step: what keyframes hold, and what a file of one would hold. */
@NullMarked
package io.github.autoencoderlab.state;

import org.jspecify.annotations.NullMarked;

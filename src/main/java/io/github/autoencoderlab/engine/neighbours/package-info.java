/** Nearest neighbours, exact, among columns: what codes are worth for telling classes apart. */
@NullMarked
package io.github.autoencoderlab.engine.neighbours;

import org.jspecify.annotations.NullMarked;

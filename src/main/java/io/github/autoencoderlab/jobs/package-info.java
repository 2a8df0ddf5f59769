/**
 * Work that is listed in a file, each line the arguments of a run of this program that writes one
 * file; and a pool of processes that works through it.
 */
@NullMarked
package io.github.autoencoderlab.jobs;

import org.jspecify.annotations.NullMarked;

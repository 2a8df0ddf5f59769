/**
 * The jobs of a job file on Apache Spark, which is known here alone and never on the class path of
 * the program: a job is a process of the program, as in a local pool.
 */
@NullMarked
package io.github.autoencoderlab.spark;

import org.jspecify.annotations.NullMarked;

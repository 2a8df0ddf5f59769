package io.github.autoencoderlab.cli;

/**
 * What the open window costs.
 *
 * @param withWindow images learned from per second while every view is live
 * @param alone the same run without a window, in the same process
 * @param pictures pictures per second of the figure that got fewest
 * @param pulse95 95th percentile of the time from one pulse to the next, in milliseconds
 */
public record WindowSpeed(
    int visible,
    int hidden,
    int batch,
    double withWindow,
    double alone,
    double pictures,
    double pulse95) {}

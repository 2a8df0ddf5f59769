package io.github.autoencoderlab.engine.recurrent;

import java.util.List;

/**
 * What happened in a layer of cells with one example, step by step. All arrays are copies, of one
 * number for each unit.
 *
 * @param h states, of which the first is that before the first step
 * @param c an LSTM's memories, likewise; empty for other cells
 * @param gates what the blocks of each step hold, in the order of {@link Cell#gates}
 * @param errorNorm ‖∂L/∂h‖ of each step by the last way back, 0 of steps that it did not reach;
 *     known only of the first example of a slice, such as that of a mini-batch, else NaN
 */
public record LayerTrace(
    Cell cell, List<float[]> h, List<float[]> c, List<List<float[]>> gates, double[] errorNorm) {
  /** Copies the lists. */
  public LayerTrace {
    h = List.copyOf(h);
    c = List.copyOf(c);
    gates = List.copyOf(gates);
  }

  /**
   * A block at a step, from 0.
   *
   * @param gate one of {@link Cell#gates}
   */
  public float[] gate(String gate, int t) {
    return gates.get(t).get(cell.gates().indexOf(gate));
  }
}

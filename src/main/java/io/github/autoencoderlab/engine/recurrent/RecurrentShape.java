package io.github.autoencoderlab.engine.recurrent;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How a recurrent autoencoder is built (Srivastava, Mansimov and Salakhutdinov 2015; with fewer
 * outputs than channels: Wong and Luo 2018).
 *
 * @param series T steps of P channels
 * @param cell of all layers
 * @param encoder units of each layer from the input, at least one layer
 * @param decoder units of each layer from its input to the output, at least one layer
 * @param codeUnits units of a dense, linear code on the encoder's last state, or 0 if that state of
 *     the top layer is the code; every layer of the decoder then starts from it and has as many
 *     units
 * @param feeding what the decoder is fed with
 * @param reversed whether the decoder puts out the last step first
 * @param outputs K channels that are reconstructed, from 0, rising, at least one
 */
public record RecurrentShape(
    SeriesShape series,
    Cell cell,
    List<Integer> encoder,
    List<Integer> decoder,
    int codeUnits,
    Feeding feeding,
    boolean reversed,
    List<Integer> outputs) {
  public RecurrentShape {
    encoder = List.copyOf(encoder);
    decoder = List.copyOf(decoder);
    outputs = List.copyOf(outputs);
    require(!encoder.isEmpty() && encoder.stream().allMatch(n -> n >= 1), "encoder", encoder);
    require(!decoder.isEmpty() && decoder.stream().allMatch(n -> n >= 1), "decoder", decoder);
    require(codeUnits >= 0, "codeUnits", codeUnits);
    int state = encoder.get(encoder.size() - 1);
    require(codeUnits > 0 || decoder.stream().allMatch(n -> n == state), "decoder", decoder);
    require(!outputs.isEmpty() && rising(outputs, series.channels()), "outputs", outputs);
  }

  private static void require(boolean holds, String name, Object value) {
    if (!holds) {
      throw new IllegalArgumentException(name + " cannot be " + value);
    }
  }

  private static boolean rising(List<Integer> outputs, int channels) {
    int last = -1;
    for (int output : outputs) {
      if (output <= last || output >= channels) {
        return false;
      }
      last = output;
    }
    return true;
  }

  /** One that reconstructs all channels, the decoder's layers being those of the encoder. */
  public static RecurrentShape whole(
      SeriesShape series,
      Cell cell,
      List<Integer> units,
      int codeUnits,
      Feeding feeding,
      boolean reversed) {
    List<Integer> all = IntStream.range(0, series.channels()).boxed().toList();
    return new RecurrentShape(series, cell, units, units, codeUnits, feeding, reversed, all);
  }

  /** The same that reconstructs only some channels. */
  public RecurrentShape with(List<Integer> channels) {
    return new RecurrentShape(
        series, cell, encoder, decoder, codeUnits, feeding, reversed, channels);
  }

  /** Units of the code. */
  public int code() {
    return hasDenseCode() ? codeUnits : encoder.get(encoder.size() - 1);
  }

  /** Whether the code is a layer of its own. */
  public boolean hasDenseCode() {
    return codeUnits > 0;
  }

  /** What is reconstructed: T steps of K channels, time-major as the input. */
  public SeriesShape output() {
    return new SeriesShape(series.steps(), outputs.size());
  }

  /** What a layer is fed with at each step; 0 for the first of an unconditional decoder. */
  int inputs(SeriesSide side, int layer) {
    List<Integer> units = units(side);
    if (layer > 0) {
      return units.get(layer - 1);
    }
    if (side == SeriesSide.ENCODER) {
      return series.channels();
    }
    return feeding == Feeding.NOTHING ? 0 : outputs.size();
  }

  /** Units of each layer of one side. */
  List<Integer> units(SeriesSide side) {
    return side == SeriesSide.ENCODER ? encoder : decoder;
  }
}

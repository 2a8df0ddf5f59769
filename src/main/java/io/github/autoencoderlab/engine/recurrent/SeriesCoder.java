package io.github.autoencoderlab.engine.recurrent;

import io.github.autoencoderlab.engine.array.Matrix;

/**
 * A recurrent autoencoder in use, for any number of examples: it takes them piece by piece and
 * follows the parameters as they change. Its decoder is fed with its own output if it is fed at
 * all, also after teacher forcing: the truth is what is looked for.
 */
public final class SeriesCoder {
  private final RecurrentShape shape;
  private final RecurrentPass pass;
  private final int batch;

  SeriesCoder(RecurrentAutoencoder autoencoder, int batch) {
    shape = autoencoder.shape();
    this.batch = batch;
    Feeding feeding = shape.feeding() == Feeding.NOTHING ? Feeding.NOTHING : Feeding.OWN_OUTPUT;
    pass = new RecurrentPass(autoencoder, feeding, batch);
  }

  private interface Work {
    /** The piece of the result for a piece of the examples. */
    void fill(Matrix piece, Matrix result);
  }

  /**
   * Codes of series.
   *
   * @param x {@link SeriesShape#size} × n, only read
   * @return {@link RecurrentShape#code} × n, new
   */
  public Matrix encode(Matrix x) {
    return pieces(x, shape.code(), this::encodePiece);
  }

  /**
   * Series from codes.
   *
   * @param codes {@link RecurrentShape#code} × n, only read
   * @return {@link RecurrentShape#output} × n, new
   */
  public Matrix decode(Matrix codes) {
    return pieces(codes, shape.output().size(), this::decodePiece);
  }

  /**
   * Series from series.
   *
   * @param x {@link SeriesShape#size} × n, only read
   * @return {@link RecurrentShape#output} × n, new
   */
  public Matrix reconstruct(Matrix x) {
    return pieces(
        x,
        shape.output().size(),
        (piece, result) -> {
          pass.x().set(piece);
          pass.forward();
          pass.outputs(result);
        });
  }

  private void encodePiece(Matrix piece, Matrix codes) {
    pass.x().set(piece);
    pass.take();
    pass.encode();
    pass.code();
    pass.codes(codes);
  }

  private void decodePiece(Matrix codes, Matrix result) {
    pass.setCodes(codes);
    pass.startFromCodes();
    pass.decode();
    pass.outputs(result);
  }

  /** All pieces are whole: what the last one lacks it takes again from the one before. */
  private Matrix pieces(Matrix from, int rows, Work work) {
    int n = from.columns();
    Matrix result = new Matrix(rows, n, from.precision());
    if (n < batch) {
      Matrix filled = new Matrix(from.rows(), batch, from.precision());
      filled.part(0, from.rows(), n).set(from);
      Matrix whole = new Matrix(rows, batch, from.precision());
      work.fill(filled, whole);
      return result.set(whole.part(0, rows, n));
    }
    for (int at = 0; at < n; at += batch) {
      int start = Math.min(at, n - batch);
      work.fill(
          from.part(start * from.rows(), from.rows(), batch),
          result.part(start * rows, rows, batch));
    }
    return result;
  }
}

package io.github.autoencoderlab.cli;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.ImageSize;
import io.github.autoencoderlab.data.Kind;
import io.github.autoencoderlab.data.Origin;
import io.github.autoencoderlab.data.Reading;
import io.github.autoencoderlab.data.Watch;
import io.github.autoencoderlab.data.catalog.Address;
import io.github.autoencoderlab.data.catalog.DataSets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How files are to be read where they do not say it themselves. */
final class ReadingOptions {
  @Option(
      names = "--label",
      paramLabel = "COLUMN",
      description = "Column of a table with the labels: name, number from 1, or 'none'.")
  private @Nullable String label;

  @Option(
      names = "--image-size",
      paramLabel = "ROWSxCOLUMNS",
      converter = Sizes.class,
      description = "Size of images that come as plain rows or as pictures.")
  private @Nullable ImageSize size;

  @Option(names = "--transpose", description = "Exchanges rows and columns of each image.")
  private boolean transposed;

  @Option(
      names = "--in-columns",
      negatable = true,
      description = "Each column of a matrix is an image, or each row.")
  private @Nullable Boolean inColumns;

  @Option(
      names = "--as",
      paramLabel = "pictures|patches|series|points",
      description = "What the numbers are.")
  private @Nullable Kind kind;

  @SuppressWarnings("NullAway.Init") // picocli fills what it injects
  ReadingOptions() {}

  /**
   * Opens data by their name or by the place of their files.
   *
   * @throws WrongUseException if the name is that of a recipe that cannot have these options
   * @throws DataException if there are no such data, or they cannot be read
   */
  DataSet open(String nameOrPlace) throws DataException, WrongUseException {
    try {
      Address.of(nameOrPlace);
    } catch (DataException e) {
      throw new WrongUseException(e.sentence());
    }
    Reading reading = new Reading(label, transposed, inColumns, size, kind);
    return DataSets.open(Origin.at(nameOrPlace).withReading(reading), new Watch());
  }

  /** Reads {@code ROWSxCOLUMNS}. */
  static final class Sizes implements ITypeConverter<ImageSize> {
    @Override
    public ImageSize convert(String text) {
      return ImageSize.of(text)
          .orElseThrow(
              () -> new TypeConversionException("'" + text + "' is no size such as 28x28"));
    }
  }
}

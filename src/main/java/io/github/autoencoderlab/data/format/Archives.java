package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.DataSource;
import io.github.autoencoderlab.data.NaturalOrder;
import io.github.autoencoderlab.text.Message;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipException;

/**
 * The zip archives of a data set, NumPy's {@code .npz} among them, and tar archives. They are read
 * where they are: nothing is unpacked to the disk, so that no name in an archive can lead out of
 * it. Only an archive that is packed inside another one is unpacked, into memory, if there is room.
 */
final class Archives implements Closeable {
  /** So many archives may lie in each other. */
  static final int DEEPEST = 4;

  private static final int MOST = 256;

  private final Deque<Closeable> open = new ArrayDeque<>();
  private final Set<String> guesses = new LinkedHashSet<>();
  private int files;

  /** Opens bytes that can be read from any place on, too. */
  interface StoreOpener extends DataSource.Opener {
    /** All bytes as they are stored. */
    Store store() throws IOException;
  }

  private record StoredItem(ZipItem item) implements StoreOpener {
    @Override
    public Store store() throws IOException {
      return item.raw();
    }

    @Override
    public InputStream open() throws IOException {
      return item.open();
    }
  }

  private record Part(Store store) implements StoreOpener {
    @Override
    public InputStream open() {
      return store.stream(0, store.size());
    }
  }

  private record PackedItem(ZipItem item) implements DataSource.Opener {
    @Override
    public InputStream open() throws IOException {
      return item.open();
    }
  }

  /**
   * The files in an archive, in the order of their names.
   *
   * @param depth how many archives it lies in
   * @param alone whether its name need not tell its files from others
   * @throws DataException if it is no whole archive, or too many of them lie in each other
   */
  List<DataSource> files(DataSource archive, int depth, boolean alone) throws DataException {
    requireFew(archive, depth);
    List<ZipItem> items;
    try {
      Store store = store(archive);
      open.push(store);
      items = ZipDirectory.items(store, Folder.MOST_FILES);
    } catch (java.io.InterruptedIOException e) {
      throw Content.trouble(archive.name(), e);
    } catch (IOException e) {
      throw new DataException("data.noZip", archive.name());
    }
    count(archive, items.size());
    return sources(archive, items, alone ? "" : folder(archive.place()) + "/");
  }

  /**
   * The files in a tar archive, of which one in gzip is taken into memory.
   *
   * @param content of the archive
   */
  List<DataSource> filesOfTar(DataSource archive, Content content, int depth, boolean alone)
      throws DataException {
    requireFew(archive, depth);
    try {
      boolean plain = archive.opener() instanceof StoreOpener && !content.isCompressed();
      Store store = plain ? store(archive) : Unpacked.store(content);
      open.push(store);
      List<TarDirectory.Item> items = TarDirectory.items(store, Folder.MOST_FILES);
      count(archive, items.size());
      String above = alone ? "" : folder(archive.place()) + "/";
      return items.stream()
          .filter(item -> Arrays.stream(item.name().split("/")).noneMatch(Folder::isHidden))
          .map(item -> source(archive, store, item, above))
          .sorted(NaturalOrder.of(DataSource::place))
          .toList();
    } catch (java.io.InterruptedIOException e) {
      throw Content.trouble(archive.name(), e);
    } catch (IOException e) {
      throw new DataException("data.noTar", archive.name());
    }
  }

  private static DataSource source(
      DataSource archive, Store store, TarDirectory.Item item, String above) {
    return new DataSource(
        archive.name() + "/" + Quote.of(item.name()),
        above + item.name(),
        item.length(),
        false,
        new Part(store.part(item.start(), item.length())));
  }

  private void requireFew(DataSource archive, int depth) throws DataException {
    if (depth >= DEEPEST || open.size() >= MOST) {
      throw new DataException("data.manyArchives", archive.name(), DEEPEST, MOST);
    }
  }

  private void count(DataSource archive, int more) throws DataException {
    files += more;
    if (files > Folder.MOST_FILES) {
      throw new DataException("data.manyFiles", archive.name(), Folder.MOST_FILES);
    }
  }

  private List<DataSource> sources(DataSource archive, List<ZipItem> items, String above)
      throws DataException {
    ZipNames names = ZipNames.of(items);
    names.guess().ifPresent(guesses::add);
    List<DataSource> files = new ArrayList<>();
    boolean locked = false;
    for (ZipItem item : items) {
      String place = names.of(item);
      boolean folder = place.endsWith("/");
      if (!folder && Arrays.stream(place.split("/")).noneMatch(Folder::isHidden)) {
        locked |= !item.canBeRead();
        files.add(source(archive, item, place, above));
      }
    }
    if (locked) {
      throw new DataException("data.lockedZip", archive.name());
    }
    files.sort(NaturalOrder.of(DataSource::place));
    return files;
  }

  private static DataSource source(DataSource archive, ZipItem item, String place, String above) {
    DataSource.Opener opener = item.isStored() ? new StoredItem(item) : new PackedItem(item);
    return new DataSource(
        archive.name() + "/" + Quote.of(place),
        above + place,
        item.packed(),
        !item.isStored(),
        opener);
  }

  /** What it says of its length is compared with what can come out of it, and with the memory. */
  private static Store store(DataSource archive) throws IOException, DataException {
    if (archive.opener() instanceof StoreOpener opener) {
      return opener.store();
    }
    if (!(archive.opener() instanceof PackedItem packed)) {
      throw new ZipException("no archive that can be read from its end");
    }
    long length = packed.item().length();
    if (length > Content.unpacked(packed.item().packed())) {
      throw new ZipException("longer than what can come out of it");
    }
    Room.need(archive.name(), length + " bytes", length);
    try (InputStream in = archive.open()) {
      Store store = Store.of(in.readNBytes((int) length));
      if (store.size() < length || in.read() >= 0) {
        throw new ZipException("not as long as declared");
      }
      return store;
    }
  }

  private static String folder(String place) {
    return place.replaceFirst("(?i)\\.(zip|npz|tar|tgz|tar\\.gz)$", "");
  }

  /** What had to be guessed. */
  List<Message> said() {
    return guesses.stream().map(charset -> Message.of("data.done.names", charset)).toList();
  }

  @Override
  public void close() throws IOException {
    IOException first = null;
    while (!open.isEmpty()) {
      try {
        open.pop().close();
      } catch (IOException e) {
        first = e;
      }
    }
    if (first != null) {
      throw first;
    }
  }
}

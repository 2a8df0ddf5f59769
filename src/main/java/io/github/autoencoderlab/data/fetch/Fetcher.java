package io.github.autoencoderlab.data.fetch;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.Watch;
import io.github.autoencoderlab.text.Message;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/**
 * Fetches public data sets. A file is there only when it is whole and is what it must be; what has
 * arrived of the others stays beside it, so that the next attempt goes on from there.
 */
public final class Fetcher {
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  /** How often all addresses are tried in turn. */
  private static final int ROUNDS = 2;

  private static final String PART = ".part";

  private final Cache cache;
  private final Mirror mirror;

  /** A fetcher into a cache. */
  public Fetcher(Cache cache) {
    this(cache, PATIENCE);
  }

  /**
   * A fetcher into a cache.
   *
   * @param patience how long an address may be silent
   */
  Fetcher(Cache cache, Duration patience) {
    this.cache = cache;
    this.mirror = new Mirror(patience);
  }

  /**
   * Fetches what is missing of a data set.
   *
   * @param watch counts bytes and may call it off
   * @return the folder that holds all files
   * @throws DataException if a file cannot be had from any address, or written here, or the work
   *     was called off; what has arrived stays for the next attempt
   */
  public Path fetch(RemoteSet set, Watch watch) throws DataException {
    Path folder = cache.of(set);
    watch.set(0, set.size());
    long done = 0;
    for (RemoteFile file : set.files()) {
      fetch(set, file, folder.resolve(file.name()), watch);
      done += file.size();
      watch.set(done, set.size());
    }
    return folder;
  }

  private void fetch(RemoteSet set, RemoteFile file, Path target, Watch watch)
      throws DataException {
    Path part = target.resolveSibling(file.name() + PART);
    try {
      if (Files.isRegularFile(target)
          && Verification.of(target, file, watch) == Verification.WHOLE) {
        return;
      }
      Files.createDirectories(target.getParent());
      try (FileChannel channel =
              FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock lock = channel.tryLock()) {
        if (lock == null) {
          throw new DataException("data.fetch.busy", set.name());
        }
        fetch(set, file, part, channel, watch);
      }
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (OverlappingFileLockException e) {
      throw new DataException("data.fetch.busy", set.name());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DataException("data.fetch.cancelled", set.name());
    } catch (InterruptedIOException e) {
      throw new DataException("data.fetch.cancelled", set.name());
    } catch (IOException e) {
      throw new DataException("data.fetch.unwritable", target.toString(), set.name());
    }
  }

  /** Tries all addresses until the file is whole. */
  private void fetch(RemoteSet set, RemoteFile file, Path part, FileChannel channel, Watch watch)
      throws IOException, InterruptedException, DataException {
    long before = watch.done();
    boolean wrong = false;
    for (int n = 0; n < ROUNDS * set.mirrors().size(); n++) {
      URI address = set.mirrors().get(n % set.mirrors().size()).resolve(file.name());
      watch.set(before + channel.size(), watch.total());
      try {
        mirror.fetch(address, channel, file, watch);
        wrong = true;
      } catch (LocalException | InterruptedIOException e) {
        throw e;
      } catch (IOException unreached) {
        // What has arrived is looked at all the same, then the next address is tried.
      }
      Verification found = Verification.of(part, file, watch);
      if (found == Verification.WHOLE) {
        return;
      }
      if (found == Verification.WRONG) {
        wrong = true;
        channel.truncate(0);
      }
    }
    throw byHand(set, file, part, wrong);
  }

  private static DataException byHand(RemoteSet set, RemoteFile file, Path part, boolean wrong) {
    return new DataException(
        "data.fetch.failed",
        set.name(),
        set.mirrors().size(),
        set.mirrors().get(0).toString(),
        file.name(),
        String.valueOf(part.getParent()),
        Message.of(wrong ? "data.fetch.wrong" : "data.fetch.unreached"));
  }
}

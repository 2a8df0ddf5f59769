package io.github.autoencoderlab.file;

import static java.nio.file.StandardOpenOption.CREATE_NEW;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** Writes a file beside its place and moves it there when it is whole. */
public final class WholeFile {
  private WholeFile() {}

  /** What writes the content. */
  @FunctionalInterface
  public interface Content {
    /** Writes everything to the stream, which it need not close. */
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes a file, replacing the old one only by a complete new one. The folder is made if missing;
   * what a process that was killed has left half-written there is cleared.
   *
   * @throws FileSystemException if anything fails, of this file and with the reason; the old file
   *     is then as it was and nothing is left over
   */
  public static void write(Path file, Content content) throws IOException {
    Path target = file.toAbsolutePath();
    Path folder = target.getParent();
    if (folder == null) {
      throw new FileSystemException(file.toString(), null, "a folder, not a file");
    }
    Files.createDirectories(folder);
    Drafts.clear(folder);
    Path draft = Drafts.of(target);
    // An interrupted program (Ctrl-C) leaves no draft either.
    draft.toFile().deleteOnExit();
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft, CREATE_NEW))) {
        content.writeTo(out);
      }
      move(draft, target);
    } catch (AccessDeniedException e) {
      throw (AccessDeniedException) new AccessDeniedException(file.toString()).initCause(e);
    } catch (IOException e) {
      throw (FileSystemException)
          new FileSystemException(file.toString(), null, reason(e)).initCause(e);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** What the system said first: libraries wrap it into words of their own. */
  private static @Nullable String reason(IOException e) {
    if (e instanceof FileSystemException of) {
      return of.getReason();
    }
    return e.getCause() instanceof IOException cause ? reason(cause) : e.getMessage();
  }

  private static void move(Path draft, Path target) throws IOException {
    try {
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}

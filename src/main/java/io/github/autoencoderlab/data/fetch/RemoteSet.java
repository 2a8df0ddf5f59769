package io.github.autoencoderlab.data.fetch;

import java.net.URI;
import java.util.List;

/**
 * A public data set.
 *
 * @param name what it is called and opened by
 * @param files all of them
 * @param mirrors addresses that all files are at, tried in turn; each ends in a slash
 */
public record RemoteSet(String name, List<RemoteFile> files, List<URI> mirrors) {
  public RemoteSet {
    files = List.copyOf(files);
    mirrors = List.copyOf(mirrors);
  }

  /** The same data at another address, such as one in the network of a lecture room. */
  public RemoteSet at(URI address) {
    String text = address.toString();
    return new RemoteSet(name, files, List.of(URI.create(text.endsWith("/") ? text : text + "/")));
  }

  /** Bytes of all files. */
  public long size() {
    return files.stream().mapToLong(RemoteFile::size).sum();
  }
}

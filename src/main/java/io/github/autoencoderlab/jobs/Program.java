package io.github.autoencoderlab.jobs;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * This program, to be started once more.
 *
 * @param java the command of the Java that runs it
 * @param classPath where its classes are
 * @param mainClass the class that begins
 */
public record Program(String java, String classPath, String mainClass) {
  private static final String JAR = ".jar";

  /** Tells a process who has begun it. */
  static final String POOL = "AUTOENCODER_LAB_POOL";

  /** As this process was started. */
  public static Program ofThisProcess(String mainClass) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new Program(java, System.getProperty("java.class.path"), mainClass);
  }

  /**
   * A command that begins a process with these arguments.
   *
   * @param processors that it may use
   */
  public List<String> command(int processors, List<String> arguments) {
    List<String> command = new ArrayList<>(List.of(java));
    command.add("-XX:ActiveProcessorCount=" + processors);
    command.addAll(List.of("-cp", classPath, mainClass));
    command.addAll(arguments);
    return command;
  }

  /**
   * A process with these arguments, to be started; it ends by itself soon after this process has
   * ended ({@link LocalPool#requirePool}).
   *
   * @param processors that it may use
   * @param log takes all that it says
   */
  public ProcessBuilder process(int processors, List<String> arguments, File log) {
    ProcessBuilder builder = new ProcessBuilder(command(processors, arguments));
    builder.redirectErrorStream(true).redirectOutput(log);
    builder.environment().put(POOL, Long.toString(ProcessHandle.current().pid()));
    return builder;
  }

  /** Whether all of it is a jar, with its libraries in the jar's manifest. */
  public boolean isJar() {
    return classPath.endsWith(JAR) && !classPath.contains(File.pathSeparator);
  }

  /** A line for a shell, anywhere on this machine; of one processor, as a scheduler wants it. */
  public String shellLine(List<String> arguments) {
    List<String> words = new ArrayList<>(List.of("java", "-XX:ActiveProcessorCount=1"));
    if (isJar()) {
      words.addAll(List.of("-jar", Path.of(classPath).toAbsolutePath().normalize().toString()));
    } else {
      words.addAll(List.of("-cp", classPath, mainClass));
    }
    words.addAll(arguments);
    return ShellLine.join(words);
  }
}

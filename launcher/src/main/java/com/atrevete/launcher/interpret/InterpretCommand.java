package com.atrevete.launcher.interpret;

import com.atrevete.domain.language.DemoVocabulary;
import com.atrevete.domain.language.Frame;
import com.atrevete.domain.language.Interpreter;
import com.atrevete.domain.language.Scoreboard;
import com.atrevete.domain.language.SpanishInterpreter;
import com.atrevete.domain.language.Vocabulary;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code interpret FILE.jsonl [--score]}: one JSON line out for each turn, then, when asked, the
 * measures against the labels. Needs no running product.
 */
public final class InterpretCommand {

  private static final String SCORE = "--score";
  private static final int WRONG_USE = 2;

  private final JsonMapper json = JsonMapper.builder().build();
  private final Interpreter interpreter = new SpanishInterpreter();
  private final Scoreboard scoreboard = new Scoreboard();
  private final Vocabulary vocabulary;
  private final PrintStream out;
  private int unreadable;

  private InterpretCommand(Vocabulary vocabulary, PrintStream out) {
    this.vocabulary = vocabulary;
    this.out = out;
  }

  /** As {@link #run(List, Vocabulary, InputStream, PrintStream)} with the demo salon's words. */
  public static int run(List<String> args, InputStream in, PrintStream out) {
    return run(args, DemoVocabulary.get(), in, out);
  }

  /**
   * Reads turns and prints what they mean.
   *
   * @param args a file, or {@code -} or nothing for the input, and optionally {@code --score}
   * @param vocabulary the salon's words
   * @return the exit code: 0, 1 when lines or the file could not be read, 2 for wrong arguments
   */
  public static int run(List<String> args, Vocabulary vocabulary, InputStream in, PrintStream out) {
    List<String> files = args.stream().filter(arg -> !arg.equals(SCORE)).toList();
    if (files.size() > 1 || files.stream().anyMatch(file -> file.startsWith("--"))) {
      out.println("usage: interpret FILE.jsonl [--score]");
      return WRONG_USE;
    }
    boolean fromInput = files.isEmpty() || files.getFirst().equals("-");
    InterpretCommand command = new InterpretCommand(vocabulary, out);
    try (InputStream source = fromInput ? in : Files.newInputStream(Path.of(files.getFirst()))) {
      command.readAll(source);
    } catch (IOException e) {
      out.println("cannot read " + (fromInput ? "the input" : files.getFirst()));
      return 1;
    }
    if (args.contains(SCORE)) {
      command.scoreboard.report().forEach((measure, value) -> out.println(measure + ": " + value));
    }
    return command.unreadable == 0 ? 0 : 1;
  }

  private void readAll(InputStream source) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(source, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.isBlank()) {
        readOne(line);
      }
    }
  }

  private void readOne(String line) {
    try {
      TurnLine turn = TurnLine.parse(json, line);
      long before = System.nanoTime();
      Map<String, Object> understood = Frame.of(interpreter.interpret(turn.turn(), vocabulary));
      long micros = (System.nanoTime() - before) / 1_000;
      print(turn.id(), understood, micros);
      if (!turn.expected().isEmpty()) {
        scoreboard.add(turn.id(), turn.expected(), understood);
      }
    } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
      unreadable++;
      out.println("{\"error\":\"not a turn\"}");
    }
  }

  private void print(String id, Map<String, Object> understood, long micros) {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("id", id);
    result.put("understanding", understood);
    result.put("source", "embedded");
    result.put("micros", micros);
    out.println(json.writeValueAsString(result));
  }
}

package org.eigenlens.content;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Typesets formulas by KaTeX in Node, with the page's own options and macros, but strictly: what KaTeX would forgive in a page
 * is refused here.
 */
public final class KatexCheck implements TexCheck {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String SCRIPT = """
            import katex from 'katex';
            import { texOptions, LONGEST } from './frontend/math/tex.ts';
            let input = '';
            for await (const chunk of process.stdin) input += chunk;
            const strict = (code) => (code === 'htmlExtension' ? 'ignore' : 'error');
            const fault = ({ tex, display }) => {
              if (tex.length > LONGEST) return `longer than ${LONGEST} characters`;
              try {
                katex.renderToString(tex, { ...texOptions(display), throwOnError: true, strict });
                return '';
              } catch (error) {
                return String(error.message);
              }
            };
            process.stdout.write(JSON.stringify(JSON.parse(input).map(fault)));
            """;

    @Override
    public Map<Formula, String> faults(Set<Formula> formulas) {
        List<Formula> ordered = new ArrayList<>(formulas);
        List<String> answers =
                JSON.readValue(run(JSON.writeValueAsBytes(ordered)), new TypeReference<List<String>>() {});
        Map<Formula, String> faults = new LinkedHashMap<>();
        for (int i = 0; i < answers.size(); i++) {
            if (!answers.get(i).isEmpty()) {
                faults.put(ordered.get(i), answers.get(i));
            }
        }
        return faults;
    }

    private static byte[] run(byte[] input) {
        if (!Files.isDirectory(Path.of("node_modules/katex"))) {
            throw new AssertionError("KaTeX is not in node_modules yet; run ./eigenlens test, which puts it there.");
        }
        String node = Objects.requireNonNullElse(System.getenv("EIGENLENS_NODE"), "node");
        try {
            Path errors = Files.createTempFile("katex", ".txt");
            Process process = new ProcessBuilder(node, "--input-type=module", "--eval", SCRIPT)
                    .redirectError(errors.toFile())
                    .start();
            try (OutputStream out = process.getOutputStream()) {
                out.write(input);
            }
            byte[] output = process.getInputStream().readAllBytes();
            if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new AssertionError(
                        "Node could not run KaTeX; it needs Node 24, which ./eigenlens test finds for it. "
                                + Files.readString(errors, StandardCharsets.UTF_8));
            }
            Files.delete(errors);
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException("There is no Node; run ./eigenlens test, which finds it.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}

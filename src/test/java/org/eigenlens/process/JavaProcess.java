package org.eigenlens.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The Java that runs here, for a process of its own. */
public final class JavaProcess {

    private JavaProcess() {}

    /** The path of a tool of the JDK, such as {@code java}. */
    public static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    /**
     * A command that runs a class with the class path of the tests. It is made for a short life beside others on few cores: quick to start, and no threads of its own to collect
     * garbage.
     *
     * @param megabytes the most that its heap takes
     */
    public static List<String> command(int megabytes, Class<?> main, List<String> options, List<String> arguments) {
        List<String> command = new ArrayList<>(
                List.of(tool("java"), "-Xmx" + megabytes + "m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(options);
        command.addAll(List.of(
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                main.getName()));
        command.addAll(arguments);
        return command;
    }
}

package dev.waymark;

import dev.waymark.channel.web.PreparedWiring;
import dev.waymark.evaluation.EvaluateCommand;
import dev.waymark.knowledge.folder.KnowledgeFolder;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Waymark: the service, or the command that the first argument names. */
@SpringBootApplication
public class WaymarkApplication {
    /**
     * Spring makes this component first.
     *
     * @param knowledge which reads while the others are made
     */
    WaymarkApplication(KnowledgeFolder knowledge) {
        knowledge.start();
    }

    public static void main(String[] arguments) {
        if (arguments.length == 0 || arguments[0].startsWith("--")) {
            var service = new SpringApplication(WaymarkApplication.class);
            service.addListeners(new PreparedWiring());
            service.run(arguments);
            return;
        }
        System.exit(command(arguments[0], List.of(arguments).subList(1, arguments.length)));
    }

    private static int command(String name, List<String> arguments) {
        if (name.equals(EvaluateCommand.NAME)) {
            return EvaluateCommand.run(arguments, System.err);
        }
        System.err.println("There is no command '" + name + "'; expected " + EvaluateCommand.NAME
                + ", or only settings such as --server.port=8090.");
        return 1;
    }
}

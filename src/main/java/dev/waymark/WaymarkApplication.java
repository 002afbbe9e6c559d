package dev.waymark;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Waymark. */
@SpringBootApplication
public class WaymarkApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(WaymarkApplication.class, arguments);
    }
}

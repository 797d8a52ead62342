package org.eigenlens;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the application. */
@SpringBootApplication
public class EigenlensApplication {

    public static void main(String[] args) {
        SpringApplication.run(EigenlensApplication.class, args);
    }
}

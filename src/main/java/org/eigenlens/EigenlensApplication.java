package org.eigenlens;

import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the application. */
@SpringBootApplication
public class EigenlensApplication {

    public static void main(String[] args) {
        SpringApplication application = new SpringApplication(EigenlensApplication.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.addListeners(new PortCheck(), new DataFolderCheck(), new DatabaseCheck(), new AddressLine());
        application.run(args);
    }
}

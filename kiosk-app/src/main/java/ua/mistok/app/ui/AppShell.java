package ua.mistok.app.ui;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;

/// The page around every view. It brings no theme: screens have a style sheet of their own.
@Viewport("width=device-width, initial-scale=1")
public class AppShell implements AppShellConfigurator {}

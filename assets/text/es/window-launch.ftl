# Opening the window, and what stands in the way of it.

launch-no-display = nota: aquí no hay pantalla (no están definidas ni DISPLAY ni WAYLAND_DISPLAY), así que no se abre ninguna ventana y se juega en texto
fault-driver = la ventana dibuja con Vulkan, Metal o Direct3D 12, y no se ha encontrado ningún controlador para ellos
fault-driver-help = instale el controlador de su tarjeta gráfica; sin tarjeta basta con dibujar por software: en Debian y Ubuntu `apt install mesa-vulkan-drivers`
    Para jugar en texto: coserve play --text
fault-display = no se puede abrir la pantalla ({ $named })
fault-display-help = arranque el programa desde un escritorio, o corrija lo que está definido ahí
    Para jugar en texto: coserve play --text
fault-window = no se puede abrir la ventana: { $why }
fault-window-help = compruebe el controlador de su tarjeta gráfica
    Para jugar en texto: coserve play --text
fault-window-broke = un fallo ha cerrado la ventana, véase arriba; el turno se puede retomar

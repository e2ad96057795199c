# Opening the window, and what stands in the way of it.

launch-no-display = note: there is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window opens, and you play as text
fault-driver = the window draws with Vulkan, Metal or Direct3D 12, and no driver for any of them was found
fault-driver-help = install the driver of your graphics card; without a card, drawing by software will do: on Debian and Ubuntu `apt install mesa-vulkan-drivers`
    To play as text: coserve play --text
fault-display = the display cannot be opened ({ $named })
fault-display-help = start this from a desktop, or mend what is set there
    To play as text: coserve play --text
fault-window = the window cannot be opened: { $why }
fault-window-help = check the driver of your graphics card
    To play as text: coserve play --text
fault-window-broke = a fault has closed the window, see above; the shift can be taken up again

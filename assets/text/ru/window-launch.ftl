# Opening the window, and what stands in the way of it.

launch-no-display = примечание: здесь нет экрана (не заданы ни DISPLAY, ни WAYLAND_DISPLAY), поэтому окно не откроется, игра пойдёт текстом
fault-driver = окно рисуется через Vulkan, Metal или Direct3D 12, но ни одного драйвера для них не найдено
fault-driver-help = установите драйвер видеокарты; если карты нет, подойдёт и программная отрисовка: в Debian и Ubuntu `apt install mesa-vulkan-drivers`
    Чтобы играть текстом: coserve play --text
fault-display = не удаётся открыть экран ({ $named })
fault-display-help = запустите программу из графической среды или исправьте то, что там задано
    Чтобы играть текстом: coserve play --text
fault-window = не удаётся открыть окно: { $why }
fault-window-help = проверьте драйвер видеокарты
    Чтобы играть текстом: coserve play --text
fault-window-broke = из-за сбоя окно закрылось, см. выше; смену можно продолжить
